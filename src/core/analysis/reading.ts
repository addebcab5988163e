import type { Article } from '../article';
import type { Speaker, VoiceAnswer } from '../finding';
import type { Pack, PackList, PackSide } from '../pack';
import type { Span } from '../span';
import type { Label } from './labels';
import { isPredicated } from './predication';
import type { Survey } from './survey';

/** One label that a stretch may stand for, with the evidence for it. */
export interface Reading {
  readonly label: Label;
  readonly list: PackList;
  /** Strength of the topic gate here. */
  readonly gate: number;
  /** Evidence altogether; higher is better, 0 at least. */
  readonly score: number;
  /** The party that the speaker stands for in this list, and its side, or null. */
  readonly speakerParty: string | null;
  readonly speakerSide: string | null;
}

const ROLES: readonly PackSide['role'][] = ['party', 'supporter', 'observer'];
const DISAPPROVING = new Set(['dysphemism', 'pejorative', 'delegitimising']);

/** Weights of the evidence, set on the project's own sentences (`npm run eval`). */
const BASE = 0.5;
const NEAR = 1.5;
const PREDICATED = 1;
const SPEAKER_USES = 1;
const SPEAKER_DOES_NOT = -0.5;
const SPEAKER_IS_NAMED = -0.8;
const SHARE = 0.3;
const GATE = 0.25;
const PAGE = 2;

/** What weighing looks at. */
export interface Weighing {
  readonly pack: Pack;
  readonly article: Article;
  readonly survey: Survey;
  /** Words that link a name to what it is called. */
  readonly links: ReadonlySet<string>;
}

/** Weighs one label for a stretch whose voice is known. */
export function weigh(
  { pack, article, survey, links }: Weighing,
  label: Label,
  span: Span,
  voice: VoiceAnswer,
): Reading | null {
  const list = pack.lists[label.list];
  const gate = survey.gates[label.list]?.strength(span);
  const actors = survey.actors[label.list];
  if (list === undefined || gate === undefined || actors === undefined) return null;
  const speakerParty = partyIn(list, voice.speaker, label.sides);
  const speakerSide = sideOf(list, speakerParty, label.sides);
  const name = actors.before(label.actor, span);
  const score =
    BASE +
    NEAR * actors.nearness(label.actor, span) +
    (name !== null && isPredicated(article.text, name, span, links) ? PREDICATED : 0) +
    SHARE * actors.share(label.actor) +
    GATE * gate +
    PAGE * survey.topicShare(label.list) +
    speakerEvidence(label, speakerSide);
  return { label, list, gate, score: Math.max(0, score), speakerParty, speakerSide };
}

/**
 * The party that a speaker stands for: the one named, or, where that is open or its side doesn't use the
 * label at hand, the first that it may be whose side does.
 */
export function partyIn(
  list: PackList,
  speaker: Speaker | null,
  users: readonly string[],
): string | null {
  if (speaker === null) return null;
  const uses = (party: string | null): boolean => users.includes(sideOf(list, party, users) ?? '');
  if (uses(speaker.party)) return speaker.party;
  return speaker.maybe?.find(uses) ?? speaker.party;
}

/**
 * The side of a list that a party speaks for. A party of several sides (a state that changed hands)
 * speaks for one that uses the label at hand; else a party comes before a supporter before an observer.
 */
export function sideOf(
  list: PackList,
  party: string | null,
  users: readonly string[],
): string | null {
  if (party === null) return null;
  const sides = list.sides.filter((side) => side.parties.includes(party));
  const rank = (side: PackSide): number =>
    (users.includes(side.id) ? 0 : 3) + ROLES.indexOf(side.role);
  return sides.sort((a, b) => rank(a) - rank(b))[0]?.id ?? null;
}

function speakerEvidence(label: Label, side: string | null): number {
  if (side === null) return 0;
  const own = label.actorSide === side && DISAPPROVING.has(label.charge) ? SPEAKER_IS_NAMED : 0;
  return own + (label.sides.includes(side) ? SPEAKER_USES : SPEAKER_DOES_NOT);
}
