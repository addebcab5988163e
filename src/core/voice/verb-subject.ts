import type { CompiledCues } from './cues';
import type { Frame, FrameKind, Range, Subject } from './frame';
import { has, isComma, isDash, isPronoun, isStop } from './item-tests';
import type { Line } from './line';
import { actor, nameFrom } from './noun-phrase';
import { aroundInsertion } from './relative-subject';
import { isMember, isVoice } from './speaks-for';
import { mainSubject, subjectBefore } from './subject';
import { Tag } from './tag';
import type { VerbUse } from './verb-use';

/** The subject in front of a finite verb, or the agent of a passive. */
export function subjectOf(
  line: Line,
  index: number,
  use: VerbUse,
  earlier: readonly Frame[],
): Subject | null {
  if (use === 'passive') return agent(line, index);
  if (use !== 'finite') return null;
  const verb = earlier.findLast(({ kind }) => !NOMINAL.has(kind));
  return subjectBefore(line, index, verb?.cue.from ?? -1);
}

/** Frames that are part of a noun phrase: a subject reaches across them. */
const NOMINAL = new Set<FrameKind>(['noun', 'word', 'soCalled']);

/** Who speaks where a verb has no subject of its own. */
export function inheritable(line: Line, index: number, earlier: readonly Frame[]): Subject | null {
  const frame = earlier.findLast((one) => one.subject !== null && one.kind !== 'noun');
  if (frame?.subject) return { subject: frame.subject, stretch: frame.stretch ?? frame.subject };
  const subject = mainSubject(line, index) ?? (index < 2 ? subjectBehind(line, index) : null);
  return subject && { subject, stretch: subject };
}

/** “Saying so, Putin closed the bridge”: the name behind the comma. */
function subjectBehind(line: Line, index: number): Range | null {
  const comma = line.items.findIndex((item, at) => at > index && isComma(item));
  const next = line.items[comma + 1];
  if (comma < 0 || !(next?.capital || isPronoun(next) || has(next, Tag.Det))) return null;
  return isPronoun(next) ? { from: comma + 1, to: comma + 2 } : actor(line, comma + 1);
}

/** “by X” behind a passive. */
function agent(line: Line, index: number): Subject | null {
  for (let at = index + 1; at < index + 12; at += 1) {
    const item = line.items[at];
    if (isStop(item)) return null;
    if (item?.lower !== 'by' && !(item?.lower === 'to' && isKnown(line, index))) continue;
    const subject = nameFrom(line, at + 1);
    return subject && { subject, stretch: subject };
  }
  return null;
}

/** “known to X as Y”. */
function isKnown(line: Line, index: number): boolean {
  return line.items[index]?.lower === 'known';
}

/** Subject behind the verb: “…, said X”, “…” says X. */
export function invertedSubject(
  line: Line,
  index: number,
  after: number,
  cues: CompiledCues,
): Range | null {
  const before = line.items[index - 1];
  const opened = before?.quotation !== undefined || isComma(before) || isDash(before);
  if (!opened || !cues.inverting.has(line.items[index]?.verb?.lemma ?? '')) return null;
  if (isComma(before) && aroundInsertion(line, index - 1)) return null;
  const name = nameFrom(line, after);
  if (!name || has(line.items[after], Tag.Object)) return null;
  const words = line.items.slice(name.from, name.to);
  const tagged = before?.quotation !== undefined && has(line.items[after], Tag.Det);
  const speaker =
    tagged ||
    isEach(line, name) ||
    words.some(
      (item) =>
        item.capital ||
        has(item, SPEAKER) ||
        isVoice(item, cues) ||
        isMember(item, cues) ||
        cues.agent.test(item.lower),
    );
  const end = line.items[name.to];
  const closed = !end || !end.word || has(end, Tag.Prep | Tag.Rel | Tag.Time | Tag.Sub);
  return speaker && closed ? name : null;
}

/** “each of them”. */
function isEach(line: Line, { from, to }: Range): boolean {
  return has(line.items[from], Tag.Det) && has(line.items[to - 1], Tag.Object);
}

const SPEAKER = Tag.Role | Tag.People | Tag.Opponent | Tag.Person | Tag.Plural;

/** “quoted X as saying”. */
export function passedOn(line: Line, index: number): Range | null {
  const lemma = line.items[index]?.verb?.lemma;
  if (lemma !== 'quote' && lemma !== 'cite') return null;
  const name = nameFrom(line, index + 1);
  const as = name && line.items[name.to];
  return as?.lower === 'as' ? name : null;
}

/** “…, Reuters reported, citing officials”. */
export function cited(line: Line, after: number, cues: CompiledCues): Range | null {
  const citing = isComma(line.items[after]) && cues.citing.has(line.items[after + 1]?.lower ?? '');
  return citing ? nameFrom(line, after + 2) : null;
}
