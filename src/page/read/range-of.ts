import type { Span } from '../../core/span';
import type { PageText, TextPiece } from './page-text';

/** The two ends of a stretch of the page, as a `Range` or `StaticRange` takes them. */
export interface NodeRange {
  startNode: Text;
  startOffset: number;
  endNode: Text;
  endOffset: number;
}

/**
 * Where a span of the article stands in the page; null where it covers no text of the page.
 * Logarithmic in the number of pieces.
 */
export function rangeOf(text: PageText, span: Span): NodeRange | null {
  const { pieces } = text;
  const first = pieces[firstPieceAfter(pieces, span.start)];
  const last = pieces[firstPieceAfter(pieces, span.end - 1)];
  if (!first || span.end <= span.start || first.start >= span.end) return null;
  const end = last && last.start < span.end ? last : pieceBefore(pieces, span.end);
  if (!end) return null;
  return {
    startNode: first.node,
    startOffset: first.offset + Math.max(0, span.start - first.start),
    endNode: end.node,
    endOffset: end.offset + Math.min(end.length, span.end - end.start),
  };
}

/** Index of the first piece that reaches beyond `at`; `pieces.length` if none does. Logarithmic. */
export function firstPieceAfter(pieces: readonly TextPiece[], at: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle] as TextPiece;
    if (piece.start + piece.length > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

function pieceBefore(pieces: readonly TextPiece[], at: number): TextPiece | undefined {
  const next = firstPieceAfter(pieces, at - 1);
  return pieces[next - 1];
}
