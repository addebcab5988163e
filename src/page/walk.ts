import { frameOffset, movedBy } from './marks/frame-offset';
import { liveRange, type Mark } from './marks/mark';

/**
 * The mark after (1) or before (-1) the one that the reader was at last, if it is still on screen; else
 * the first one from the top of the viewport, or the last one above it. Goes round at the ends.
 */
export function nextMark(
  document: Document,
  marks: readonly Mark[],
  from: Mark | null,
  by: 1 | -1,
): Mark | null {
  const { length } = marks;
  if (length === 0) return null;
  const at = from && isOnScreen(document, from) ? marks.indexOf(from) : -1;
  if (at >= 0) return marks[(at + by + length) % length] ?? null;
  const below = marks.findIndex((mark) => topOf(mark) >= 0);
  const start = below < 0 ? length : below;
  const next = by === 1 ? start : start - 1;
  return marks[(next + length) % length] ?? null;
}

function topOf(mark: Mark): number {
  const { y } = frameOffset(mark.box);
  const box = mark.box.getBoundingClientRect();
  if (box.bottom + y < 0 || box.top + y >= 0) return box.top + y;
  return (liveRange(mark)?.getBoundingClientRect().top ?? box.top) + y;
}

function rectOf(range: Range): DOMRect {
  return movedBy(range.getBoundingClientRect(), frameOffset(range.startContainer));
}

function isOnScreen(document: Document, mark: Mark): boolean {
  const range = liveRange(mark);
  if (!range) return false;
  const rect = rectOf(range);
  return rect.bottom >= 0 && rect.top <= document.documentElement.clientHeight;
}

/** Share of the viewport's height at its top and bottom where a word has to be scrolled into the middle. */
const RIM = 0.12;

/** Scrolls a mark to the middle of the viewport, unless it can be seen well. At once: the card follows it. */
export function scrollToMark(document: Document, mark: Mark, range: Range): void {
  const height = document.documentElement.clientHeight;
  const sits = () => {
    const { top, bottom } = rectOf(range);
    return top >= height * RIM && bottom <= height * (1 - RIM);
  };
  if (sits()) return;
  mark.box.scrollIntoView({ block: 'center', behavior: 'instant' });
  if (sits()) return;
  const { top, bottom } = rectOf(range);
  document.defaultView?.scrollBy({ top: (top + bottom - height) / 2, behavior: 'instant' });
}
