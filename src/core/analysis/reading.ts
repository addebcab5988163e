import type { Article } from '../article';
import type { VoiceAnswer } from '../finding';
import type { Pack, PackList } from '../pack';
import type { Span } from '../span';
import { nameBefore, nearness, shareOf } from './actor-names';
import type { Label } from './labels';
import { isPredicated } from './predication';
import { DISAPPROVING, settleVoice } from './settle-speaker';
import type { Survey } from './survey';
import type { WordSet } from './words';

/** One label that a stretch may stand for, with the evidence for it. */
export interface Reading {
  readonly label: Label;
  readonly list: PackList;
  /** Strength of the topic gate here. */
  readonly gate: number;
  /** Evidence altogether; higher is better, 0 at least. */
  readonly score: number;
  /** Who is made to say it, the party that they stand for in this list, and its side, or null. */
  readonly speakerName: string | null;
  readonly speakerParty: string | null;
  readonly speakerSide: string | null;
}

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
  readonly links: WordSet;
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
  const told = settleVoice(list, voice, label);
  const { name: speakerName, party: speakerParty, side: speakerSide } = told;
  const name = nameBefore(actors, label.actor, span);
  const score =
    BASE +
    NEAR * nearness(actors, label.actor, span) +
    (name !== null && isPredicated(article.text, name, span, links) ? PREDICATED : 0) +
    SHARE * shareOf(actors, label.actor) +
    GATE * gate +
    PAGE * survey.topicShare(label.list) +
    speakerEvidence(label, told.partySide);
  return { label, list, gate, score: Math.max(0, score), speakerName, speakerParty, speakerSide };
}

function speakerEvidence(label: Label, side: string | null): number {
  if (side === null) return 0;
  const own = label.actorSide === side && DISAPPROVING.has(label.charge) ? SPEAKER_IS_NAMED : 0;
  return own + (label.sides.includes(side) ? SPEAKER_USES : SPEAKER_DOES_NOT);
}
