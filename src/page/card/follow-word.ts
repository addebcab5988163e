import { frameOffset, movedBy } from '../marks/frame-offset';
import { liveRange, type Mark } from '../marks/mark';
import { placeCard, type Box, type Placement } from './place-card';

/** A panel that stays at its word. */
export interface WordFollower {
  /** Call when something may have moved: places the panel before the next frame. */
  later(): void;
  /** True for points on the panel, on its word, and on the way between them. */
  reaches(x: number, y: number): boolean;
}

/** Keeps a card's panel at its word; closes it when the word has left the viewport. */
export function followWord(
  mark: Mark,
  point: { readonly x: number; readonly y: number } | null,
  panel: HTMLElement,
  close: () => void,
): WordFollower {
  const document = panel.ownerDocument;
  const rtl = getComputedStyle(mark.box).direction === 'rtl';
  const line = Math.max(
    0,
    rectsOf(mark).findIndex((rect) => point && contains(rect, point, 4)),
  );
  let above: boolean | undefined;
  let asked = false;

  const follow = () => {
    asked = false;
    const rects = rectsOf(mark);
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    const viewport = { width, height: document.compatMode === 'BackCompat' ? innerHeight : height };
    const box = rects[line] ?? rects[0];
    if (!box || box.bottom < 0 || box.top > innerHeight) return close();
    const place = placeCard({
      line: box,
      word: wordBox(rects, box),
      viewport,
      rtl,
      ...(above === undefined ? {} : { above }),
    });
    above = place.above;
    panel.classList.toggle('above', place.above);
    setPlace(panel.style, place);
  };
  follow();
  return {
    later() {
      if (asked) return;
      asked = true;
      requestAnimationFrame(() => panel.isConnected && follow());
    },
    reaches(x, y) {
      const at = { x, y };
      return (
        contains(panel.getBoundingClientRect(), at, 12) ||
        rectsOf(mark).some((rect) => contains(rect, at, 6))
      );
    },
  };
}

function setPlace(style: CSSStyleDeclaration, place: Placement): void {
  style.left = `${place.left}px`;
  style.top = place.top === null ? 'auto' : `${place.top}px`;
  style.bottom = place.bottom === null ? 'auto' : `${place.bottom}px`;
  style.width = `${place.width}px`;
  style.maxHeight = `${place.maxHeight}px`;
}

function rectsOf(mark: Mark): DOMRect[] {
  const offset = frameOffset(mark.box);
  return Array.from(liveRange(mark)?.getClientRects() ?? [], (rect) => movedBy(rect, offset));
}

/** A word broken across columns or pages has no useful box round all of it: then its line's box is used. */
const TALLEST_WORD = 120;

function wordBox(rects: readonly Box[], line: Box): Box {
  const box = hull(rects);
  return box.bottom - box.top > TALLEST_WORD ? line : box;
}

function hull(rects: readonly Box[]): Box {
  return {
    left: Math.min(...rects.map(({ left }) => left)),
    top: Math.min(...rects.map(({ top }) => top)),
    right: Math.max(...rects.map(({ right }) => right)),
    bottom: Math.max(...rects.map(({ bottom }) => bottom)),
  };
}

function contains(box: Box, { x, y }: { x: number; y: number }, pad: number): boolean {
  return x >= box.left - pad && x <= box.right + pad && y >= box.top - pad && y <= box.bottom + pad;
}
