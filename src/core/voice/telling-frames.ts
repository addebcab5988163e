import { makeFrame, type Frame, type Range } from './frame';
import { has, hints, isComma, isPossessive, isStop } from './item-tests';
import type { Line } from './line';
import { ownerOf } from './owner';
import { Tag } from './tag';
import { Hint } from './word-table';

/** Furthest the preposition stands before its noun, in items. */
const REACH = 6;

/** “In Moscow's telling, …”, “… in Hezbollah's eyes”, “On Turkish maps the town is …”. */
export function tellingFrame(line: Line, index: number): Frame | null {
  if (!hints(line.items[index], Hint.Telling)) return null;
  const from = prepositionBefore(line, index);
  if (from < 0) return null;
  const subject = ownerOf(line, index) ?? named(line, { from: from + 1, to: index + 1 });
  if (!subject) return null;
  if (line.items[from]?.lower === 'by' && /ed$/u.test(line.items[from - 2]?.lower ?? ''))
    return null;
  const opens = from === 0 || line.items[from - 1]?.text === ';';
  const next = line.items[index + 1];
  const parted = isComma(next) || has(next, Tag.Det | Tag.Thing | Tag.Plural) || next?.capital;
  const closed = isComma(next) || isStop(next) || next?.lower === 'and';
  if (opens ? !parted : !closed) return null;
  return makeFrame('according', { from, to: index + 1 }, subject, {
    reach: opens ? 'right' : 'left',
    marked: true,
  });
}

/** “by the ministry's count”. */
const COUNTS = /^(?:count|reckoning|account|tally|lights)$/u;

/** “As the envoy tells it, …”; “…, or order as the envoy tells it, …”. */
export function accountFrame(line: Line, index: number): Frame | null {
  const it = line.items[index + 1];
  if (it?.lower !== 'it' || !TELLS.test(line.items[index]?.lower ?? '')) return null;
  if (!isComma(line.items[index + 2]) && !isStop(line.items[index + 2])) return null;
  const as = line.items.findLastIndex((item, at) => at < index && item.lower === 'as');
  const opens = as === 0 || isComma(line.items[as - 1]) || line.items[as - 1]?.text === ';';
  if (as < 0 || as + 1 >= index || as + FURTHEST < index) return null;
  const subject = { from: as + 1, to: index };
  const reach = opens && isComma(line.items[index + 2]) ? 'right' : 'left';
  return makeFrame('according', { from: as, to: index + 2 }, subject, { reach, marked: true });
}

const TELLS = /^(?:tell|tells|told|put|puts|see|sees|saw)$/u;
/** Most items of who tells it, with “as”. */
const FURTHEST = 8;

function prepositionBefore(line: Line, index: number): number {
  for (let at = index - 1; at >= Math.max(0, index - REACH); at -= 1) {
    const item = line.items[at];
    if (item?.lower === 'in' || item?.lower === 'on') return at;
    if (item?.lower === 'by' && COUNTS.test(line.items[index]?.lower ?? '')) return at;
    if (isPossessive(line, at)) continue;
    if (!item?.word || item.quotation !== undefined || has(item, Tag.Prep | Tag.Sub)) return -1;
  }
  return -1;
}

/** A name among the words: “Turkish maps”, not “the map”. */
function named(line: Line, range: Range): Range | null {
  const words = line.items.slice(range.from, range.to);
  return words.some((item) => item.capital && !has(item, Tag.Time | Tag.Det)) ? range : null;
}
