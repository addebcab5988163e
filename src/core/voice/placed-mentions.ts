import type { Mention } from '../mention';
import type { Range } from './frame';
import type { Item, Line } from './line';

/** A mention with the items it covers, `to` excluded. */
export interface Placed extends Mention, Range {}

/** The mentions that a range of items meets. */
export function mentionsWithin(line: Line, range: Range, mentions: readonly Mention[]): Placed[] {
  const { items } = line;
  const start = items[range.from]?.start ?? 0;
  const end = items[Math.min(range.to, items.length) - 1]?.end ?? 0;
  const placed: Placed[] = [];
  for (const mention of mentions)
    if (mention.end > start && mention.start < end) placed.push(place(items, mention));
  return placed;
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
