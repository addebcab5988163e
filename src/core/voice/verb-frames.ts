import type { CompiledCues, Phrases } from './cues';
import {
  makeFrame,
  type Frame,
  type FrameKind,
  type Range,
  type Reach,
  type Subject,
} from './frame';
import { has, hints, isAdverb, isComma, isStop } from './item-tests';
import type { Line } from './line';
import { phraseEnd } from './noun-phrase';
import { Tag } from './tag';
import { verbKind } from './verb-kind';
import { reachOf } from './verb-reach';
import { cited, inheritable, invertedSubject, passedOn, subjectOf } from './verb-subject';
import { verbUse, type VerbUse } from './verb-use';
import { Hint } from './word-table';

/** The frame of the verb at `index`, if it is one here. `earlier`: frames to its left, in order. */
export function verbFrame(
  line: Line,
  index: number,
  earlier: readonly Frame[],
  cues: CompiledCues,
): Frame | null {
  const use = useOf(line, index, cues);
  if (use === 'none') return null;
  const only = phraseLength(line, index, cues.phrasalOnly);
  const aside = only > 1 ? 1 : phraseLength(line, index, cues.asides);
  const kind =
    only > 1 ? PHRASE : aside > 1 ? ASIDE : (verdict(line, index) ?? verbKind(line, index));
  if (!kind || isMissingAs(line, index, kind, cues)) return null;
  if (kind.kind !== 'say' && saysNothing(line, index, use, kind.kind, cues)) return null;
  const length = Math.max(only, aside, phraseLength(line, index, cues.phrasal));
  const cue = { from: index, to: withListener(line, index, index + length, cues) };
  const inverted = use === 'finite' ? invertedSubject(line, index, cue.to, cues) : null;
  const own = inverted ? withApposition(line, inverted) : subjectOf(line, index, use, earlier);
  const reach = inverted
    ? invertedReach(line, index, inverted)
    : reachOf(line, cue, use, own?.stretch ?? null, kind.marked);
  if (own && isAboutClaim(line, own.stretch)) return null;
  const bare = !kind.marked && reach === 'right';
  const phrase = kind === ASIDE || (length === 1 && needsClause(line, index, cue.to, cues));
  if (bare && kind !== VERDICT && phrase) return null;
  const told = own === null ? (earlier.at(-1)?.passedOn ?? null) : null;
  const inherited = own === null && !told && use !== 'passive';
  const from =
    own ?? (told && alone(told)) ?? (inherited ? inheritable(line, index, earlier) : null);
  const passed = passedOn(line, index) ?? cited(line, cue.to, cues);
  return makeFrame(kind.kind, cue, from?.subject ?? null, {
    stretch: from?.stretch ?? null,
    reach: passed && reach === 'right' ? 'both' : reach,
    marked: kind.marked,
    inherited,
    embedded: use !== 'finite' && use !== 'passive',
    negated: isNegated(line, index),
    passive: use === 'passive',
    passedOn: passed,
    relative: isRelative(line, index, from?.stretch ?? null),
  });
}

/** How the verb is used, `none` also where it is a name, nobody's, or an act (“claimed responsibility”). */
function useOf(line: Line, index: number, cues: CompiledCues): VerbUse {
  if (!line.items[index]?.verb || isName(line, index) || isImpersonal(line, index)) return 'none';
  if (cues.takers.has(line.items[index]?.verb?.lemma ?? '') && hasObject(line, index, cues))
    return 'none';
  return verbUse(line, index);
}

/** “fighters backed by the ministry”, “a group that supports the bill”, “Planned Parenthood”: nobody's words. */
function saysNothing(
  line: Line,
  index: number,
  use: VerbUse,
  kind: FrameKind,
  cues: CompiledCues,
): boolean {
  if (kind === 'want') return use === 'passive' && index === 0;
  const hangs = use === 'passive' || has(line.items[index - 1], Tag.Rel);
  return kind === 'topic' && hangs && cues.siding.has(line.items[index]?.verb?.lemma ?? '');
}

function hasObject(line: Line, index: number, cues: CompiledCues): boolean {
  const behind = line.items.slice(index + 1, index + 4);
  return behind.some((item) => cues.objects.has(item.lower));
}

/** “…, a charge the agency denies”: what it says is no tag of the clause before. */
function isAboutClaim(line: Line, { from }: Range): boolean {
  const opens = isComma(line.items[from - 1]) && has(line.items[from], Tag.Det);
  const next = line.items[from + 2];
  const named = has(next, Tag.Det | Tag.Poss) || next?.capital === true || next?.lower === 'that';
  return opens && has(line.items[from + 1], Tag.Noun | Tag.Word) && named;
}

/** “Shut shops, said the poster, for the dead”: its words go on behind the comma. */
function invertedReach(line: Line, verb: number, name: Range): Reach {
  const next = line.items[name.to + 1];
  const inserted = isComma(line.items[verb - 1]) && isComma(line.items[name.to]);
  return inserted && (has(next, Tag.Be | Tag.Have | Tag.Modal) || next?.lower === 'for')
    ? 'both'
    : 'left';
}

/** “…, said X, an organiser from a union.”: the apposition tells who that is. */
export function withApposition(line: Line, subject: Range): Subject {
  if (!isComma(line.items[subject.to]) || !has(line.items[subject.to + 1], Tag.Det))
    return alone(subject);
  let to = subject.to + 1;
  while (to < line.items.length && !isComma(line.items[to]) && !isStop(line.items[to])) to += 1;
  return { subject, stretch: { from: subject.from, to } };
}

function alone(range: Range): Subject {
  return { subject: range, stretch: range };
}

/** The verb reports only with a clause behind it, and there is none. */
function needsClause(line: Line, index: number, after: number, cues: CompiledCues): boolean {
  const lemma = line.items[index]?.verb?.lemma ?? '';
  if (!cues.clauseOnly.has(lemma) || startsClause(line, after)) return false;
  if (line.items.slice(after, after + 7).some(({ lower }) => lower === 'about')) return false;
  return !(cues.inscribing.has(lemma) && line.items[after]?.capital);
}

/** “kept the prisoners”: words only with “as” behind. */
function isMissingAs(
  line: Line,
  index: number,
  { kind, marked }: { readonly kind: FrameKind; readonly marked: boolean },
  cues: CompiledCues,
): boolean {
  return kind === 'as' && !marked && cues.asOnly.has(line.items[index]?.verb?.lemma ?? '');
}

const VERDICT = { kind: 'topic', marked: true } as const;

/** “holds the council responsible for”, “puts the fire down to”, “sees in the plan a …”: verbs that judge only so. */
function verdict(line: Line, index: number): typeof VERDICT | null {
  const { lemma } = line.items[index]?.verb ?? {};
  const word = line.items[index]?.lower;
  const next = line.items[index + 1];
  if (lemma === 'see' && (word === 'see' || word === 'sees'))
    return next?.lower === 'in' || next?.lower === 'a' || next?.lower === 'nothing'
      ? VERDICT
      : null;
  const end = lemma === 'hold' ? HELD : lemma === 'put' ? /^down$/u : null;
  const behind = end ? line.items.slice(index + 2, index + 10) : [];
  return end && behind.some(({ lower }) => end.test(lower)) ? VERDICT : null;
}

const HELD = /^(?:responsible|accountable|account)$/u;

const PHRASE = { kind: 'say', marked: true } as const;
const ASIDE = { kind: 'say', marked: false } as const;

/** “it is worth noting”, “fair to say”. */
function isImpersonal(line: Line, index: number): boolean {
  const before = line.items[index - 1];
  const last = before?.lower === 'to' ? line.items[index - 2] : before;
  return hints(last, Hint.Impersonal) && !last?.capital;
}

/** “States”: a capital inside a sentence makes a name. */
function isName(line: Line, index: number): boolean {
  return line.items[index]?.capital === true && index > 0 && !line.titled;
}

/** A subject pronoun right behind the verb: a clause without “that”. */
function startsClause(line: Line, index: number): boolean {
  const item = line.items[index];
  return has(item, Tag.Person | Tag.Plural | Tag.First) && !has(item, Tag.Poss);
}

function phraseLength({ items }: Line, index: number, phrases: Phrases): number {
  const item = items[index];
  if (!hints(item, Hint.Phrase)) return 1;
  const rest = phrases
    .get(item?.lower ?? '')
    ?.find((words) => words.every((word, at) => items[index + 1 + at]?.lower === word));
  return 1 + (rest?.length ?? 0);
}

/** End of the cue with the listener (“told The Times”): a name there is nobody's choice of words. */
function withListener(line: Line, index: number, after: number, cues: CompiledCues): number {
  if (!cues.recipients.has(line.items[index]?.verb?.lemma ?? '')) return after;
  const to = phraseEnd(line, after);
  const closes = line.items[to];
  const closed = isComma(closes) || isStop(closes) || closes?.lower === 'that';
  return closed || has(closes, Tag.Prep) || isAdverb(closes) || has(closes, Tag.Time) ? to : after;
}

function isNegated(line: Line, index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 4); at -= 1) {
    const item = line.items[at];
    if (has(item, Tag.Neg | Tag.Refuse)) return true;
    if (
      !isAdverb(item) &&
      !has(item, Tag.Do | Tag.Be | Tag.Have | Tag.Modal) &&
      item?.lower !== 'to'
    )
      return false;
  }
  return false;
}

/** The clause hangs on a name between commas (“X, who said so, …”) and ends at the next comma. */
function isRelative(line: Line, verb: number, stretch: Range | null): boolean {
  let before = verb - 1;
  while (isAdverb(line.items[before])) before -= 1;
  if (!stretch || isComma(line.items[before])) return false;
  const { from, to } = stretch;
  return opensRelative(line, to) || opensRelative(line, from - 2);
}

function opensRelative(line: Line, comma: number): boolean {
  return isComma(line.items[comma]) && has(line.items[comma + 1], Tag.Rel);
}
