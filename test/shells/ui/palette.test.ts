import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hueKey, PALETTE, TEXT_PALETTE, type Hue } from '../../../src/page/palette';
import { contrast, distance, seenBy, VISIONS } from './colour';

const HUES: readonly Hue[] = [1, 2, 3, 4, 'grey'];
const THEMES = ['light', 'dark'] as const;
const css = readFileSync('src/shells/ui/tokens.css', 'utf8');

/** A custom property of one theme: the first definition is light, the second dark. */
function token(name: string, theme: 'light' | 'dark'): string {
  const values = [...css.matchAll(new RegExp(`--${name}: (#[0-9a-f]{6});`, 'gu'))].map((m) => m[1]);
  return values[theme === 'light' ? 0 : 1] ?? `no --${name}`;
}

describe.each(THEMES)('the %s theme', (theme) => {
  const surfaces = ['bg', 'card', 'hover'].map((name) => token(name, theme));

  it.each(HUES)('draws hue %s at 3 : 1 or more on the page and the cards', (hue) => {
    for (const ground of surfaces)
      expect(contrast(PALETTE[hue][theme], ground)).toBeGreaterThanOrEqual(3);
  });

  it.each(HUES)('writes hue %s at 4.5 : 1 or more', (hue) => {
    for (const ground of surfaces)
      expect(contrast(TEXT_PALETTE[hue][theme], ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['ink', 'soft'])('writes %s at 4.5 : 1 or more', (name) => {
    for (const ground of surfaces)
      expect(contrast(token(name, theme), ground)).toBeGreaterThanOrEqual(4.5);
  });

  it('frames controls at 3 : 1 or more', () => {
    for (const ground of surfaces)
      expect(contrast(token('edge', theme), ground)).toBeGreaterThanOrEqual(3);
  });

  it.each(VISIONS)('keeps any two hues apart for %s vision', (vision) => {
    const seen = HUES.map((hue) => seenBy(PALETTE[hue][theme], vision));
    for (const [at, one] of seen.entries())
      for (const other of seen.slice(at + 1)) expect(distance(one, other)).toBeGreaterThan(8);
  });

  it.each(HUES)('has hue %s in the tokens as in the palette', (hue) => {
    expect(token(`hue-${hue}`, theme)).toBe(PALETTE[hue][theme]);
    expect(token(`hue-${hue}-text`, theme)).toBe(TEXT_PALETTE[hue][theme]);
  });

  it.each(HUES)('has hue %s in the marks as in the palette', (hue) => {
    expect(readFileSync('src/page/marks.css', 'utf8')).toContain(PALETTE[hue][theme]);
  });
});

it('takes every other number for grey', () => {
  expect([0, 1, 4, 5, undefined].map(hueKey)).toEqual(['grey', 1, 4, 'grey', 'grey']);
});
