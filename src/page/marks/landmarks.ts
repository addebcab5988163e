/** So many boxes are watched one by one. */
const FEW = 48;
/** Boxes measured between two pauses: about a millisecond of a slow machine's time. */
const BOXES_PER_STEP = 200;
/** Share of what can be seen at once, in height, within which a landmark stands for the boxes behind it. */
const REACH = 0.5;

/** Boxes between two landmarks: near the viewport only where one of those is. */
export interface Stretch {
  readonly ends: readonly Element[];
  readonly boxes: readonly Element[];
}

/** Boxes in page order, parted by landmarks. */
export interface Landmarks {
  readonly boxes: readonly Element[];
  readonly all: readonly Element[];
  /** Landmarks near the viewport when they were chosen. */
  readonly close: ReadonlySet<Element>;
  readonly stretches: readonly Stretch[];
}

/**
 * Chooses landmarks among boxes in page order: every box watched costs a little in each frame that the page draws.
 * A box that is not right behind the last landmark (farther down, beside it, in another frame, hidden) is one itself.
 */
export function* landmarkSteps(
  boxes: readonly Element[],
): Generator<undefined, Landmarks, undefined> {
  const all: Element[] = [];
  const close = new Set<Element>();
  const stretches: { ends: Element[]; boxes: Element[] }[] = [];
  const heights = new Map<Element | null, number>();
  let last: DOMRect | null = null;
  for (const [at, box] of boxes.entries()) {
    if (at % BOXES_PER_STEP === BOXES_PER_STEP - 1) yield undefined;
    const stretch = stretches.at(-1);
    const height = heights.get(box.parentElement) ?? seenHeight(box);
    heights.set(box.parentElement, height);
    const rect = box.getBoundingClientRect();
    const { ownerDocument } = all.at(-1) ?? box;
    const isBehind = last && ownerDocument === box.ownerDocument && stands(rect, last, height);
    if (boxes.length > FEW && isBehind && stretch) {
      stretch.boxes.push(box);
      continue;
    }
    stretch?.ends.push(box);
    stretches.push({ ends: [box], boxes: [] });
    all.push(box);
    if (rect.bottom >= -height && rect.top <= 2 * height) close.add(box);
    last = rect;
  }
  return { boxes, all, close, stretches };
}

/** True for a box that stands right behind a landmark, in the same column. */
function stands(rect: DOMRect, { top, left, right }: DOMRect, height: number): boolean {
  const isDrawn = rect.width > 0 && rect.height > 0;
  const isInReach = rect.top >= top && rect.bottom <= top + height * REACH;
  return isDrawn && isInReach && rect.left < right && rect.right > left;
}

/** Height of the viewport, or of the scroller that a box is in. */
function seenHeight({ ownerDocument, parentElement }: Element): number {
  const { documentElement: root, body, defaultView } = ownerDocument;
  for (let at = parentElement; at && at !== body && at !== root; at = at.parentElement)
    if (defaultView?.getComputedStyle(at).overflowY !== 'visible')
      return Math.min(at.clientHeight, root.clientHeight);
  return root.clientHeight;
}
