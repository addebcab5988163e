import { frameOffset, movedBy } from './frame-offset';
import type { Mark } from './mark';

/** The line box of a mark under a point of the viewport. */
export interface Hit {
  readonly mark: Mark;
  readonly rect: DOMRect;
}

/**
 * The mark that is seen at a point, `slop` CSS pixels off at most. Compares the rectangles of the few
 * marks near the viewport: a caret look-up fails in unselectable text and snaps to words far away.
 */
export function markAt(marks: Iterable<Mark>, x: number, y: number, slop = 1): Hit | null {
  for (const mark of marks) {
    const rect = mark.range && rectAt(mark.range, x, y, slop);
    if (rect && !isCovered(mark, x, y)) return { mark, rect };
  }
  return null;
}

function rectAt(range: Range, x: number, y: number, slop: number): DOMRect | null {
  const offset = frameOffset(range.startContainer);
  for (const inner of Array.from(range.getClientRects())) {
    const rect = movedBy(inner, offset);
    if (
      x >= rect.left - slop &&
      x <= rect.right + slop &&
      y >= rect.top - slop &&
      // The line hangs a little below the letters.
      y <= rect.bottom + slop + 3
    )
      return rect;
  }
  return null;
}

/** True when something that isn't see-through lies over the mark: a sticky header, a dialog, a picture. */
function isCovered(mark: Mark, x: number, y: number): boolean {
  const parent = mark.range?.startContainer.parentElement;
  if (!parent) return true;
  const root = parent.getRootNode() as ShadowRoot | Document;
  const offset = frameOffset(parent);
  for (const element of root.elementsFromPoint(x - offset.x, y - offset.y)) {
    if (element === parent || element.contains(parent) || parent.contains(element)) return false;
    if (!isSeeThrough(element)) return true;
  }
  return false;
}

/** Links stretched over a whole teaser are; pictures, frames and painted boxes are not. */
function isSeeThrough(element: Element): boolean {
  if (/^(img|video|iframe|canvas|object|embed|svg|input|textarea|select)$/i.test(element.localName))
    return false;
  const { backgroundColor, backgroundImage, opacity } = getComputedStyle(element);
  if (opacity === '0') return true;
  return backgroundImage === 'none' && /^(transparent|rgba\(.*, 0\))$/.test(backgroundColor);
}
