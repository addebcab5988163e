import type { Mention, MentionFinder } from '../mention';
import type { Speaker } from '../finding';
import type { Span } from '../span';
import { datelineParty, isBare } from './bare-role';
import { canSpeak } from './can-speak';
import { earlierParty, type Introductions, introductionOf, isNameOf } from './earlier-name';
import type { Frame, Range } from './frame';
import { has, isPronoun, isStop } from './item-tests';
import type { Line } from './line';
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
import { mentionsWithin } from './placed-mentions';
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

export function createNameResolver(source: TextSource, finder: MentionFinder): NameResolver {
  const { cues } = source;
  const known = new Map<number, readonly Mention[]>();
  const introductions: Introductions = new Map();
  const mentionsIn = (line: Line): readonly Mention[] => {
    const found = known.get(line.start) ?? finder.mentionsIn({ start: line.start, end: line.end });
    known.set(line.start, found);
    return found;
  };

  const literal = (parsed: Parsed, range: Range, stretch: Range): Named | null => {
    const { line } = parsed;
    const mentions = mentionsIn(line);
    const whole = authorOf(line, range);
    const name = nameRange(line, whole, mentionsWithin(line, whole, mentions));
    if (!name) return null;
    const [party = null, ...others] = partiesOf(line, name, stretch, mentions, source.cues);
    const span = {
      start: line.items[name.from]?.start ?? 0,
      end: line.items[name.to - 1]?.end ?? 0,
    };
    const touched = party === null ? partiesTouched(line, name, mentions, source.cues) : [];
    const meant = partiesPerhaps(line, name, mentions, source.cues);
    const [sole] = new Set(meant).size === 1 && touched.length === 0 ? meant : [];
    const maybe = [...others, ...meant, ...touched];
    const speaker = { name: textOf(source.article.text, line, name), party };
    const apart = party === null && isApart(line, name, cues);
    return {
      speaker: {
        ...speaker,
        ...(maybe.length > 0 ? { maybe } : {}),
        ...(apart ? { apart } : {}),
        ...(sole !== undefined && party === null ? { sole } : {}),
      },
      span,
    };
  };

  /** The name with its party; a bare role (“a spokesman”) speaks for the dateline or for who spoke last. */
  const plain = (parsed: Parsed, range: Range, stretch: Range): Named | null => {
    const found = literal(parsed, range, stretch);
    if (!found || found.speaker.party !== null) return found;
    const before = introduced(found) ?? earlierParty(source, mentionsIn, parsed, found.span);
    if (before !== null) return { ...found, speaker: { ...found.speaker, party: before } };
    const bare = isBare(parsed.line, found.span, source.cues);
    const whose =
      bare || [range, stretch].some((one) => isPostAlone(parsed.line, one, source.cues));
    const placed = whose
      ? placeParty(parsed.line, found.span, mentionsIn(parsed.line), cues)
      : null;
    const party = placed ?? (bare ? bareParty(parsed, found) : null);
    if (whose) return open({ ...found, speaker: { ...found.speaker, party } });
    if (isTaker(parsed.line, range)) return openTaker(found);
    return isPostElsewhere(parsed.line, range, source.cues) ? openPerson(found) : found;
  };

  /** “Haddad said”, after “Rana Haddad, a lawyer with …, said”. */
  const introduced = ({ speaker: { name }, span }: Named): string | null => {
    const first = introductionOf(source, introductions, name, span.start);
    if (!first) return null;
    const whole = speakersOf(first, Infinity).find(({ speaker }) => isNameOf(speaker.name, name));
    return whole?.speaker.party ?? null;
  };

  /** Whose official it is, its words don't say: perhaps somebody's who is named near by. */
  const open = ({ speaker, span }: Named): Named => {
    const maybe = [...(speaker.maybe ?? []), ...partiesAround(source, finder, span)];
    return { speaker: { ...speaker, maybe, open: 'post' }, span };
  };

  /** Of who is for or against a measure, the word they use tells the side. */
  const openTaker = ({ speaker, span }: Named): Named => ({
    speaker: { name: speaker.name, party: null, open: 'post' },
    span,
  });

  /** Somebody of whom nothing is said: the parties around are but a hint. */
  const openPerson = ({ speaker, span }: Named): Named => ({
    speaker: { ...speaker, open: 'person', around: partiesAround(source, finder, span) },
    span,
  });

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
      const party = speakersOf(at, until).find((one) => one.speaker.party)?.speaker.party;
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
    if (!pronoun) return plain(parsed, range, stretch);
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
    return { ...found, speaker: { ...found.speaker, party: owner?.speaker.party ?? null } };
  };

  const antecedent = (parsed: Parsed, index: number, as?: number): Named | null => {
    const pronoun = as ?? parsed.line.items[index]?.tags ?? 0;
    const { line } = parsed;
    const until = isAside(line, index)
      ? line.items.findLastIndex((item, at) => at < index && isStop(item))
      : index;
    const here = candidates(parsed, until).find((named) => suits(named, pronoun));
    if (here) return here;
    let place: Place | null = parsed.place;
    for (let step = 0; step < LOOK_BACK && place; step += 1) {
      place = source.beside(place, -1);
      if (!place) return null;
      const before = source.parse(place, parsed.line.level);
      const outer = before.line.items.length > 0 ? before : source.parse(place, -1);
      const found = candidates(outer, Infinity).find((named) => suits(named, pronoun));
      if (found) return found;
    }
    return null;
  };

  /** Speakers before an item, the sentence's own subject first: pronouns keep the subject. */
  const candidates = (parsed: Parsed, before: number): Named[] => subjects(parsed, before, plain);

  /** The same by their own words alone. */
  const speakersOf = (parsed: Parsed, before: number): Named[] => subjects(parsed, before, literal);

  const subjects = (parsed: Parsed, before: number, name: typeof literal): Named[] => {
    const ranges = parsed.frames
      .filter((frame) => frame.subject && frame.subject.to <= before && !frame.inherited)
      .filter((frame) => canSpeak(parsed.line, frame))
      .map((frame) => ({ range: frame.subject, stretch: frame.stretch }));
    const first = openingPhrase(parsed.line, before, source.cues);
    if (first) ranges.push({ range: first, stretch: withApposition(parsed.line, first).stretch });
    return ranges.flatMap(({ range, stretch }) => {
      if (
        !range ||
        isPronoun(parsed.line.items[range.from]) ||
        has(parsed.line.items[range.from], Tag.Poss)
      )
        return [];
      return name(parsed, range, stretch ?? range) ?? [];
    });
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
    all: (parsed) => candidates(parsed, Infinity),
    opening: (parsed) => candidates(parsed, Infinity).at(0) ?? null,
    partyIn: (span) => finder.mentionsIn(span)[0]?.party ?? null,
    viaOf: (parsed, frame) =>
      frame.passedOn && frame.subject ? named(parsed, frame.subject) : null,
    speakerOf(parsed, frame) {
      const range = frame.passedOn ?? frame.subject;
      return range && named(parsed, range, frame.passedOn ?? frame.stretch ?? range);
    },
  };
}
