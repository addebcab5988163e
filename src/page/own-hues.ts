import { PALETTE, TEXT_PALETTE, type HuePair } from './palette';

/** Four colours that the reader chose in place of ours, as `#rrggbb`, for light backgrounds. */
export type OwnHues = readonly [string, string, string, string];

/** A reader's colour as lines and as text, for both kinds of background. */
export interface HueSet {
  readonly line: HuePair;
  readonly text: HuePair;
}

/** Luminance from which a line keeps 3 : 1, and text 4.5 : 1, on our dark surfaces and on dark pages. */
const LIGHT_ENOUGH = 0.34;
/** Luminance up to which text keeps 4.5 : 1 on all our light surfaces. */
const DARK_ENOUGH = 0.15;

/** Hue 1–4 (and grey, always ours), as our own surfaces draw and write it. */
export function hueSets(own: OwnHues | null | undefined): readonly HueSet[] {
  return ([1, 2, 3, 4] as const).map((hue) =>
    own ? setOf(own[hue - 1] as string) : { line: PALETTE[hue], text: TEXT_PALETTE[hue] },
  );
}

/** The dark pair is the same colour mixed with white; text on light is mixed with black. */
function setOf(light: string): HueSet {
  const dark = mixed(light, LIGHT_ENOUGH, Math.max, 1);
  return { line: { light, dark }, text: { light: mixed(light, DARK_ENOUGH, Math.min, 0), dark } };
}

/** Mixes with white (1) or black (0) until the luminance is `wanted`, unless it is beyond that already. */
function mixed(
  hex: string,
  wanted: number,
  beyond: (a: number, b: number) => number,
  end: 0 | 1,
): string {
  const before = luminanceOf(hex);
  if (beyond(before, wanted) === before) return hex;
  const share = (wanted - before) / (end - before);
  return hexOf(channels(hex).map((channel) => channel + (end - channel) * share));
}

/** WCAG 2 contrast of two `#rrggbb`, 1–21. */
export function contrastOf(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminanceOf(a), luminanceOf(b)].sort((m, n) => m - n);
  return (light + 0.05) / (dark + 0.05);
}

function luminanceOf(hex: string): number {
  const [r = 0, g = 0, b = 0] = channels(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Linear red, green and blue of a `#rrggbb`, 0–1. */
function channels(hex: string): number[] {
  return [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
}

function hexOf(linear: readonly number[]): string {
  const parts = linear.map((part) => {
    const coded = part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055;
    return Math.round(coded * 255)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${parts.join('')}`;
}
