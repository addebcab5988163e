/**
 * Relative luminance at which the two sets of line colours contrast equally with the background
 * (`marks.css`: about 0.1 for the set on light, 0.35 for the set on dark).
 */
const MIDDLE = 0.2;

/** Text lighter than this is taken to stand on something dark. */
const LIGHT_TEXT = 0.4;

/** Tells, per element, whether its text stands on a dark background. Remembers; make a new one after a change. */
export type Backdrop = (element: Element) => boolean;

/**
 * Measures the background that is really behind an element's text: the nearest painted background colour
 * going outwards. Over pictures and on bare canvas the text's own colour tells.
 */
export function backdrop(): Backdrop {
  const known = new WeakMap<Element, boolean>();
  return function isDark(element): boolean {
    const before = known.get(element);
    if (before !== undefined) return before;
    const dark = measure(element, isDark);
    known.set(element, dark);
    return dark;
  };
}

function measure(element: Element, isDark: Backdrop): boolean {
  const style = getComputedStyle(element);
  const color = luminance(style.backgroundColor);
  if (color !== null) return color < MIDDLE;
  const parent = element.parentElement ?? hostOf(element);
  if (style.backgroundImage === 'none' && parent) return isDark(parent);
  return (luminance(style.color) ?? 0) > LIGHT_TEXT;
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  if ('host' in root) return root.host as Element;
  return (root as Document).defaultView?.frameElement ?? null;
}

/**
 * Relative luminance (WCAG 2, 0–1) of a computed colour; null when it is mostly transparent. Computed
 * colours are `rgb()`, `color(srgb …)`, `oklch()`, `oklab()`, `lch()` or `lab()`; of the last four the
 * lightness alone gives the luminance.
 */
export function luminance(color: string): number | null {
  const [a = 0, b = 0, c = 0, alpha = 1] = numbersOf(color);
  if (color === '' || color === 'transparent' || alpha < 0.5) return null;
  if (color.startsWith('ok')) return a ** 3;
  if (color.startsWith('l')) return ((a + 16) / 116) ** 3;
  const scale = color.startsWith('rgb') ? 255 : 1;
  return 0.2126 * linear(a / scale) + 0.7152 * linear(b / scale) + 0.0722 * linear(c / scale);
}

function numbersOf(color: string): number[] {
  // `color(display-p3 …)`: the space's name is no number.
  const inside = color.replace(/^color\(\S+/, '');
  return (inside.match(/-?[\d.]+(e-?\d+)?%?/g) ?? []).map((part) =>
    part.endsWith('%') ? Number(part.slice(0, -1)) / 100 : Number(part),
  );
}

/** sRGB transfer function, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
