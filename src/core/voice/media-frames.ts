import type { CompiledCues } from './cues';
import { makeFrame, type Frame } from './frame';
import { has, hints, isComma, isStop } from './item-tests';
import type { Line } from './line';
import { subjectBefore } from './subject';
import { Tag } from './tag';
import { Hint } from './word-table';

/**
 * “The institute's newsletter devotes six pages to …”, “A banner promises …”: what a paper, a map or a placard
 * carries are its words, whatever the verb.
 */
export function mediaFrame(
  line: Line,
  index: number,
  earlier: readonly Frame[],
  cues: CompiledCues,
): Frame | null {
  if (!hints(line.items[index], Hint.Carrying)) return null;
  const before = line.items[index - 1];
  const reduced = line.items[index]?.lower.endsWith('ed') && has(line.items[index + 1], Tag.Prep);
  if (reduced) return null;
  if (!before?.word || has(before, Tag.Prep | Tag.Det | Tag.Poss | Tag.Be | Tag.Have)) return null;
  const found = subjectBefore(line, index, earlier.at(-1)?.cue.from ?? -1);
  if (!found) return null;
  const { from, to } = found.subject;
  const head = headOf(line, from, to);
  if (!cues.media.has(line.items[head]?.lower ?? '')) return null;
  return makeFrame('topic', { from: index, to: index + 1 }, found.subject, {
    stretch: found.stretch,
  });
}

/** Furthest the reason stands from its verb, in items. */
const REASON = 14;

/**
 * “A court sentenced six men for …”, “Ottawa froze his assets over …”: the reason is in the words of who acts, or the
 * writer's: it comes out unclear, perhaps theirs.
 */
export function chargeFrame(
  line: Line,
  index: number,
  earlier: readonly Frame[],
  cues: CompiledCues,
): Frame | null {
  if (!cues.charging.has(line.items[index]?.lower ?? '')) return null;
  const use = line.items[index - 1];
  const object = line.items[index + 1];
  if (!use?.word || has(use, Tag.Prep | Tag.Det | Tag.Poss | Tag.Be)) return null;
  if (
    !has(object, Tag.Det | Tag.Poss | Tag.Object) &&
    !object?.capital &&
    !COUNTED.test(object?.lower ?? '')
  )
    return null;
  const at = line.items.findIndex(
    ({ lower }, on) =>
      on > index + 1 && on < index + REASON && (lower === 'for' || lower === 'over'),
  );
  const found = at < 0 ? null : subjectBefore(line, index, earlier.at(-1)?.cue.from ?? -1);
  if (
    !found ||
    line.items.slice(index, at).some((item) => isStop(item) || isComma(item) || has(item, Tag.Neg))
  )
    return null;
  return makeFrame('as', { from: at, to: at + 1 }, found.subject, {
    stretch: found.stretch,
    embedded: true,
  });
}

const COUNTED = /^\d|(?:een|ty)$/u;

/** The last word before a preposition: “the front page of the paper”, “the atlas printed in Alder”. */
function headOf(line: Line, from: number, to: number): number {
  let at = from + 1;
  while (at < to && !has(line.items[at], Tag.Prep)) at += 1;
  const reduced = at < to && at - 1 > from && /ed$/u.test(line.items[at - 1]?.lower ?? '');
  return reduced ? at - 2 : at - 1;
}
