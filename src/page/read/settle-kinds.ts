import type { BlockKind } from '../../core/article';
import type { Box, Outline } from './outline';

/** Most characters a part of that kind holds; a larger box only has the word in its class. */
const LONGEST: Readonly<Partial<Record<BlockKind, number>>> = {
  byline: 320,
  standfirst: 900,
  caption: 900,
};
/** Share of the page's characters that is more than one quotation: the page indents its text so. */
const QUOTED_MAX = 0.5;
/** Kinds that go down to all boxes inside, whatever those call themselves. */
const FIRM = new Set<BlockKind | null>(['caption', 'blockquote', 'byline']);

/** Hands each box's kind down to the boxes inside it, once sizes are known. */
export function settleKinds({ boxes, lines }: Outline): void {
  const sums = new Float64Array(lines.length + 1);
  lines.forEach((line, at) => (sums[at + 1] = (sums[at] as number) + line.chars));
  const sizeOf = (box: Box): number =>
    (sums[box.endLine] as number) - (sums[box.firstLine] as number);
  const total = sums[lines.length] as number;
  for (const box of boxes) {
    const above = box.parent?.kind ?? null;
    const own = fits(box.ownKind, sizeOf(box), total) ? box.ownKind : null;
    box.kind = FIRM.has(above) ? above : (own ?? above);
  }
}

function fits(kind: BlockKind | null, size: number, total: number): boolean {
  if (kind === null) return false;
  if (kind === 'blockquote') return size <= Math.max(400, total * QUOTED_MAX);
  return size <= (LONGEST[kind] ?? Infinity);
}
