/** A place in the top document's viewport, CSS pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

const NOWHERE: Place = { x: 0, y: 0 };

/** Where the viewport of a node's document begins in the top document's: zero unless it is in a frame. */
export function frameOffset(node: Node): Place {
  const frame = (node.ownerDocument ?? (node as Document)).defaultView?.frameElement ?? null;
  if (!frame) return NOWHERE;
  const { left, top } = frame.getBoundingClientRect();
  const outer = frameOffset(frame);
  return { x: outer.x + left + frame.clientLeft, y: outer.y + top + frame.clientTop };
}

/** A rectangle of a frame's document in the top document's viewport. */
export function movedBy(rect: DOMRect, { x, y }: Place): DOMRect {
  return x === 0 && y === 0
    ? rect
    : new DOMRect(rect.left + x, rect.top + y, rect.width, rect.height);
}
