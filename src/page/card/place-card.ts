/** A box in CSS pixels of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where the card goes. `top` or `bottom` is null: the card grows away from its word. */
export interface Placement {
  readonly left: number;
  readonly top: number | null;
  /** Distance from the viewport's lower edge. */
  readonly bottom: number | null;
  readonly width: number;
  readonly maxHeight: number;
  readonly above: boolean;
}

/** CSS pixels: the card's width, its greatest height, its distance from the word and from the viewport's edge. */
const WIDTH = 340;
const MAX_HEIGHT = 420;
const GAP = 8;
const EDGE = 8;

/** Room below that is enough, so that a card near the middle doesn't flip for nothing. */
const ENOUGH = 280;

/** What the place depends on. */
export interface PlacementInput {
  /** The line box of the word that the card belongs to, and the whole word's box. */
  readonly line: Box;
  readonly word: Box;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly rtl: boolean;
  /** Keep to this side of the word, as chosen when the card opened. */
  readonly above?: boolean;
}

/** Below the word where there is room, else on the roomier side; never over the word, always inside the viewport. */
export function placeCard({ line, word, viewport, rtl, above }: PlacementInput): Placement {
  const roomBelow = viewport.height - word.bottom - GAP - EDGE;
  const roomAbove = word.top - GAP - EDGE;
  const goesAbove = above ?? (roomBelow < ENOUGH && roomAbove > roomBelow);
  const width = Math.min(WIDTH, viewport.width - 2 * EDGE);
  const start = rtl ? line.right - width + EDGE : line.left - EDGE;
  return {
    left: Math.max(EDGE, Math.min(start, viewport.width - width - EDGE)),
    top: goesAbove ? null : word.bottom + GAP,
    bottom: goesAbove ? viewport.height - word.top + GAP : null,
    width,
    maxHeight: Math.max(80, Math.min(MAX_HEIGHT, goesAbove ? roomAbove : roomBelow)),
    above: goesAbove,
  };
}
