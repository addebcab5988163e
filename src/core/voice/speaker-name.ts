import type { Range } from './frame';
import { has, isAdverb } from './item-tests';
import type { Line } from './line';
import type { Placed } from './placed-mentions';
import { Tag } from './tag';

/**
 * A noun phrase as a speaker's name: without article, title, possessive mark and what hangs on it. The known names
 * in it stay whole (“National Right to Life”).
 */
export function nameRange(line: Line, range: Range, known: readonly Placed[]): Range | null {
  let { from, to } = range;
  while (from < to && isDropped(line, from, to) && !opensKnown(known, from)) from += 1;
  for (let index = from + 1; index < to; index += 1) {
    const item = line.items[index];
    if (known.some((name) => name.from < index && index < name.to)) continue;
    const hangs = has(item, Tag.Prep | Tag.Rel) && item?.lower !== 'of' && item?.lower !== 'for';
    if (
      hangs ||
      isReduced(line, index) ||
      item?.text === ',' ||
      item?.text === '(' ||
      item?.text === '—'
    ) {
      to = index;
      break;
    }
  }
  while (to > from && /^(?:'s|['’.,(])$/u.test(line.items[to - 1]?.text.replace('’', "'") ?? ''))
    to -= 1;
  return to > from && line.items[from]?.quotation === undefined ? { from, to } : null;
}

/** “General Staff”: a title that is part of a body's name. */
function opensKnown(known: readonly Placed[], from: number): boolean {
  return known.some((name) => name.kind === 'office' && name.from === from && name.to > from + 1);
}

/** “the schoolbook used in Lahore”. */
function isReduced(line: Line, index: number): boolean {
  const item = line.items[index];
  const done = item?.lower.endsWith('ed') === true || item?.lower === 'hung';
  return !item?.capital && done && has(line.items[index + 1], Tag.Prep);
}

/** Whose words a noun brings: “a report by X”, “a statement from X”. */
export function authorOf(line: Line, range: Range): Range {
  for (let at = range.from; at < range.to - 2; at += 1) {
    const by = line.items[at + 1]?.lower;
    if (has(line.items[at], Tag.Noun) && (by === 'by' || by === 'from'))
      return { from: at + 2, to: range.to };
  }
  return range;
}

function isDropped(line: Line, from: number, to: number): boolean {
  const item = line.items[from];
  if (item && !item.word) return true;
  if (has(item, Tag.Det | Tag.Poss | Tag.Coord) && item?.lower !== 'no') return true;
  if (has(item, Tag.Object) && to - from > 1) return true;
  if (isAdverb(item) && to - from > 1 && !item?.capital) return true;
  const next = line.items[from + 1];
  return (
    has(item, Tag.Title) &&
    item?.capital === true &&
    from + 1 < to &&
    (next?.capital === true || next?.text === '.')
  );
}

/** The words of a range. */
export function textOf(text: string, line: Line, range: Range): string {
  return text.slice(line.items[range.from]?.start ?? 0, line.items[range.to - 1]?.end ?? 0);
}
