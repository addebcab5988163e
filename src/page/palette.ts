/** A hue on a page: the four sides most present, or grey for the rest and for words in general use. */
export type Hue = 1 | 2 | 3 | 4 | 'grey';

/** One hue for paper backgrounds and one for ink ones, as `#rrggbb`. */
export interface HuePair {
  readonly light: string;
  readonly dark: string;
}

/**
 * Violet, ochre, teal, plum, grey, as lines, bars and dots: ≥ 3 : 1 on our own surfaces. No red, no blue
 * (a link). Any two stay apart (OKLab distance ≥ 8 of 100) in normal vision and in simulated
 * protanopia, deuteranopia and tritanopia (Machado 2009): lightness differs, not only hue.
 * `test/shells/ui/palette.test.ts` computes both and compares every style sheet with these numbers.
 */
export const PALETTE: Readonly<Record<Hue, HuePair>> = {
  1: { light: '#7233bb', dark: '#b98cf2' },
  2: { light: '#a36200', dark: '#d08a1c' },
  3: { light: '#0b6046', dark: '#46c795' },
  4: { light: '#9c1482', dark: '#f9bce3' },
  grey: { light: '#7c7e84', dark: '#84878c' },
};

/** The same hues as text: ≥ 4.5 : 1 on our own surfaces. */
export const TEXT_PALETTE: Readonly<Record<Hue, HuePair>> = {
  1: { light: '#7233bb', dark: '#c8a5f6' },
  2: { light: '#8f5600', dark: '#e5a64a' },
  3: { light: '#0b6046', dark: '#5fd0a8' },
  4: { light: '#9c1482', dark: '#f9bce3' },
  grey: { light: '#62676f', dark: '#9ca2aa' },
};

/** The hue of a number out of a report's `hues`; grey for everything else. */
export function hueKey(number: number | undefined): Hue {
  return number === 1 || number === 2 || number === 3 || number === 4 ? number : 'grey';
}
