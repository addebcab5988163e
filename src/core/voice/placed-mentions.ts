import type { Mention } from '../mention';
import type { Range } from './frame';
import type { Line } from './line';

/** A mention with the items it covers, `to` excluded. */
export interface Placed extends Mention, Range {}

/** The mentions that a range of items meets. */
export function mentionsWithin(line: Line, range: Range, mentions: readonly Mention[]): Placed[] {
  const start = line.items[range.from]?.start ?? 0;
  const end = line.items[Math.min(range.to, line.items.length) - 1]?.end ?? 0;
  return mentions
    .filter((mention) => mention.end > start && mention.start < end)
    .map((mention) => ({
      ...mention,
      from: line.items.findIndex((item) => item.end > mention.start),
      to: line.items.findLastIndex((item) => item.start < mention.end) + 1,
    }));
}
