import type { Mention } from '../mention';
import type { Range } from './frame';
import type { Item, Line } from './line';

/** A mention with the items it covers, `to` excluded. */
export interface Placed extends Mention, Range {}

const NONE: readonly Placed[] = [];

/** The mentions of a line, each with its items. */
export function placedIn({ items }: Line, mentions: readonly Mention[]): readonly Placed[] {
  return mentions.length === 0 ? NONE : mentions.map((mention) => place(items, mention));
}

/** The mentions that a range of items meets. */
export function mentionsWithin(
  { items }: Line,
  range: Range,
  mentions: readonly Placed[],
): readonly Placed[] {
  if (mentions.length === 0) return NONE;
  const start = items[range.from]?.start ?? 0;
  const end = items[Math.min(range.to, items.length) - 1]?.end ?? 0;
  const isMet = (mention: Placed): boolean => mention.end > start && mention.start < end;
  const first = mentions.findIndex(isMet);
  return first < 0 ? NONE : mentions.slice(first).filter(isMet);
}

function place(items: readonly Item[], { start, end, party, kind }: Mention): Placed {
  const from = firstBehind(items, start);
  let to = from;
  while ((items[to]?.start ?? Infinity) < end) to++;
  return { start, end, party, kind, from, to };
}

/** The first item that ends behind an offset. */
function firstBehind(items: readonly Item[], offset: number): number {
  let low = 0;
  for (let high = items.length; low < high;) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
