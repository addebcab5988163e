import type { MentionFinder } from '../mention';
import type { Speaker } from '../finding';
import type { Span } from '../span';
import { datelineParty, isBare } from './bare-role';
import { canSpeak } from './can-speak';
import { clauseSubject } from './clause-subject';
import { earlierParty, introductionOf, isNameOf } from './earlier-name';
import type { Frame, Range } from './frame';
import { has, isPronoun, isStop } from './item-tests';
import { openingPhrase } from './opening-phrase';
import {
  isApart,
  isPostAlone,
  isPostElsewhere,
  isTaker,
  partiesAround,
  partiesPerhaps,
  partiesTouched,
} from './open-parties';
import { placeParty } from './local-role';
import { makeSpeaker, withParty } from './make-speaker';
import { mentionsWithin, type Placed, placedIn } from './placed-mentions';
import { partiesOf } from './party-of';
import { isAside, isOneOfThem, pronounFits } from './pronoun-fits';
import { isMember, isVoice } from './speaks-for';
import { authorOf, nameRange, textOf } from './speaker-name';
import { Tag } from './tag';
import type { Parsed, Place, TextSource } from './text-source';
import { withApposition } from './verb-frames';

/** A speaker and the words of the text that name them. */
export interface Named {
  readonly speaker: Speaker;
  readonly span: Span;
}

/** Who a range of a sentence is, with the stretch around it. */
export interface Known {
  readonly stretch: Range;
  readonly found: Named | null;
}

/** Sentences looked back for what a pronoun stands for. */
const LOOK_BACK = 6;

/** Resolves noun phrases and pronouns to speakers. */
export interface NameResolver {
  /** The speaker of a frame, or null where nobody is named. */
  speakerOf(parsed: Parsed, frame: Frame): Named | null;
  /** Who passes on the words of the frame's speaker (“Fars quoted X as saying”). */
  viaOf(parsed: Parsed, frame: Frame): Named | null;
  named(parsed: Parsed, range: Range, stretch?: Range): Named | null;
  /** All who speak in a sentence, the likeliest first. */
  all(parsed: Parsed): readonly Named[];
  /** The likely subject of a sentence whose next is quoted. */
  opening(parsed: Parsed): Named | null;
  /** The party named in a short stretch, or null. */
  partyIn(span: Span): string | null;
}

const NONE: readonly string[] = [];

const hasParty = ({ speaker }: Named): boolean => speaker.party !== null;

export function createNameResolver(source: TextSource, finder: MentionFinder): NameResolver {
  const { cues } = source;
  const mentionsIn = ({ line, memo }: Parsed): readonly Placed[] =>
    (memo.mentions ??= placedIn(line, finder.mentionsIn(line)));

  const literal = (parsed: Parsed, range: Range, stretch: Range): Named | null => {
    const { line } = parsed;
    const mentions = mentionsIn(parsed);
    const whole = authorOf(line, range);
    const name = nameRange(line, whole, mentionsWithin(line, whole, mentions));
    if (!name) return null;
    const [party = null, ...others] = partiesOf(line, name, stretch, mentions, source.cues);
    const span = {
      start: line.items[name.from]?.start ?? 0,
      end: line.items[name.to - 1]?.end ?? 0,
    };
    const touched = party === null ? partiesTouched(line, name, mentions, cues) : NONE;
    const meant = partiesPerhaps(line, name, mentions, cues);
    const maybe = [...others, ...meant, ...touched];
    const isSole = party === null && touched.length === 0 && new Set(meant).size === 1;
    const speaker = makeSpeaker(textOf(source.article.text, line, name), party, {
      maybe: maybe.length > 0 ? maybe : undefined,
      apart: (party === null && isApart(line, name, cues)) || undefined,
      sole: isSole ? meant[0] : undefined,
    });
    return { speaker, span };
  };

  /** The name with its party; a bare role (“a spokesman”) speaks for the dateline or for who spoke last. */
  const plain = (parsed: Parsed, range: Range, stretch: Range): Named | null => {
    const found = literal(parsed, range, stretch);
    if (!found || found.speaker.party !== null) return found;
    const before = introduced(found) ?? earlierParty(source, mentionsIn, parsed, found.span);
    if (before !== null) return { span: found.span, speaker: withParty(found.speaker, before) };
    const bare = isBare(parsed.line, found.span, source.cues);
    const whose =
      bare || [range, stretch].some((one) => isPostAlone(parsed.line, one, source.cues));
    const placed = whose ? placeParty(parsed.line, found.span, mentionsIn(parsed), cues) : null;
    if (whose) return open(found, placed ?? (bare ? bareParty(parsed, found) : null));
    if (isTaker(parsed.line, range)) return openTaker(found);
    return isPostElsewhere(parsed.line, range, source.cues) ? openPerson(found) : found;
  };

  /** The same; remembered, since several ask for the subjects of a sentence. */
  const once = (parsed: Parsed, range: Range, stretch: Range): Named | null => {
    const named = (parsed.memo.named ??= new Map<Range, Known>());
    const before = named.get(range);
    if (before?.stretch === stretch) return before.found;
    const found = plain(parsed, range, stretch);
    named.set(range, { stretch, found });
    return found;
  };

  /** “Haddad said”, after “Rana Haddad, a lawyer with …, said”. */
  const introduced = ({ speaker: { name }, span }: Named): string | null => {
    const first = introductionOf(source, name, span.start);
    if (!first) return null;
    const isWhole = ({ speaker }: Named): boolean => isNameOf(speaker.name, name);
    return firstSubject(first, Infinity, literal, isWhole)?.speaker.party ?? null;
  };

  /** Whose official it is, its words don't say: perhaps somebody's who is named near by. */
  const open = ({ speaker, span }: Named, party: string | null): Named => {
    const { name, apart, sole } = speaker;
    const maybe = [...(speaker.maybe ?? NONE), ...partiesAround(source, finder, span)];
    return { speaker: makeSpeaker(name, party, { apart, sole, maybe, open: 'post' }), span };
  };

  /** Of who is for or against a measure, the word they use tells the side. */
  const openTaker = ({ speaker, span }: Named): Named => ({
    speaker: makeSpeaker(speaker.name, null, { open: 'post' }),
    span,
  });

  /** Somebody of whom nothing is said: the parties around are but a hint. */
  const openPerson = ({ speaker, span }: Named): Named => {
    const { name, party, maybe, apart, sole } = speaker;
    const around = partiesAround(source, finder, span);
    const rest = { maybe, apart, sole, open: 'person', around } as const;
    return { speaker: makeSpeaker(name, party, rest), span };
  };

  const bareParty = (parsed: Parsed, { speaker, span }: Named): string | null => {
    const last = speaker.name.slice(speaker.name.lastIndexOf(' ') + 1).toLowerCase();
    const before = source.cues.bare.has(last) ? spokeBefore(parsed, span.start) : null;
    return before ?? datelineParty(source, finder, parsed.place);
  };

  /** The party of the nearest speaker before, up to two sentences back. */
  const spokeBefore = (parsed: Parsed, offset: number): string | null => {
    let place: Place | null = parsed.place;
    for (let step = 0; step <= 2 && place; step += 1) {
      const at = step === 0 ? parsed : source.parse(place, -1);
      const until = step === 0 ? at.line.items.findIndex((item) => item.start >= offset) : Infinity;
      const party = firstSubject(at, until, literal, hasParty)?.speaker.party;
      if (party) return party;
      place = source.beside(place, -1);
    }
    return null;
  };

  const named = (parsed: Parsed, range: Range, stretch: Range = range): Named | null => {
    const item = parsed.line.items[range.from];
    const pronoun = range.to - range.from === 1 && (isPronoun(item) || has(item, Tag.Poss));
    if (!pronoun && isOneOfThem(parsed.line, range))
      return antecedent(parsed, range.from, Tag.Plural);
    if (!pronoun && has(item, Tag.Poss)) return owned(parsed, range);
    if (!pronoun) return once(parsed, range, stretch);
    if (!item || has(item, Tag.First | Tag.Second)) return null;
    const found = antecedent(parsed, range.from);
    return found && { speaker: found.speaker, span: { start: item.start, end: item.end } };
  };

  /** “its foreign ministry”, “its correspondent”: the owner's party, where the noun can speak for it. */
  const owned = (parsed: Parsed, range: Range): Named | null => {
    const found = plain(parsed, range, range);
    const items = parsed.line.items.slice(range.from, range.to);
    if (!found || found.speaker.party) return found;
    const body = has(items[0], Tag.Thing);
    const official = items.some(
      (item) =>
        (isVoice(item, source.cues) ||
          isMember(item, source.cues) ||
          (body && cues.agent.test(item.lower))) &&
        !has(item, Tag.Opponent),
    );
    const owner = official ? named(parsed, { from: range.from, to: range.from + 1 }) : null;
    const { speaker, span } = found;
    return { speaker: withParty(speaker, owner?.speaker.party ?? null), span };
  };

  const antecedent = (parsed: Parsed, index: number, as?: number): Named | null => {
    const pronoun = as ?? parsed.line.items[index]?.tags ?? 0;
    const { line } = parsed;
    const until = isAside(line, index)
      ? line.items.findLastIndex((item, at) => at < index && isStop(item))
      : index;
    const fits = (one: Named): boolean => suits(one, pronoun);
    const doer = clauseSubject(line, index);
    const acting = doer && once(parsed, doer, doer);
    if (acting && hasParty(acting) && fits(acting)) return acting;
    const here = firstSubject(parsed, until, once, fits);
    if (here) return here;
    let place: Place | null = parsed.place;
    for (let step = 0; step < LOOK_BACK && place; step += 1) {
      place = source.beside(place, -1);
      if (!place) return null;
      const before = source.parse(place, parsed.line.level);
      const outer = before.line.items.length > 0 ? before : source.parse(place, -1);
      const found = firstSubject(outer, Infinity, once, fits);
      if (found) return found;
    }
    return null;
  };

  /**
   * The first speaker before an item that fits: pronouns keep the subject. `name`: named with all that is known, or
   * by their own words alone.
   */
  const firstSubject = (
    parsed: Parsed,
    before: number,
    name: typeof literal,
    fits: (one: Named) => boolean,
  ): Named | null => {
    const { frames, line } = parsed;
    const named = (range: Range, stretch: Range): Named | null => {
      const item = line.items[range.from];
      const found = isPronoun(item) || has(item, Tag.Poss) ? null : name(parsed, range, stretch);
      return found && fits(found) ? found : null;
    };
    for (const frame of frames) {
      const { subject, stretch, inherited } = frame;
      if (!subject || subject.to > before || inherited || !canSpeak(line, frame)) continue;
      const found = named(subject, stretch ?? subject);
      if (found) return found;
    }
    const first = openingPhrase(line, before, cues);
    return first && named(first, withApposition(line, first).stretch ?? first);
  };

  const suits = (candidate: Named, tags: number): boolean => {
    const { span, speaker } = candidate;
    const last = finder.mentionsIn(span).find((mention) => mention.end === span.end);
    const whole = last && !/ (?:of|for|with|from|at|in) /u.test(speaker.name);
    const kind = whole && last.kind !== 'perhaps' ? last.kind : null;
    return pronounFits(tags, speaker.name, kind, source.cues);
  };

  return {
    named,
    all(parsed) {
      const all: Named[] = [];
      firstSubject(parsed, Infinity, once, (one) => all.push(one) < 0);
      return all;
    },
    opening: (parsed) => firstSubject(parsed, Infinity, once, () => true),
    partyIn: (span) => finder.mentionsIn(span)[0]?.party ?? null,
    viaOf: (parsed, frame) =>
      frame.passedOn && frame.subject ? named(parsed, frame.subject) : null,
    speakerOf(parsed, frame) {
      const range = frame.passedOn ?? frame.subject;
      return range && named(parsed, range, frame.passedOn ?? frame.stretch ?? range);
    },
  };
}
