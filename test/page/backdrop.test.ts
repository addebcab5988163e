import { describe, expect, test } from 'vitest';
import { luminance } from '../../src/page/marks/backdrop';
import { PALETTE } from '../../src/page/palette';

describe('luminance of a computed colour', () => {
  test.each([
    ['rgb(255, 255, 255)', 1],
    ['rgb(0, 0, 0)', 0],
    ['rgb(119, 119, 119)', 0.184],
    ['rgba(0, 0, 0, 0.9)', 0],
    ['color(srgb 1 1 1)', 1],
    ['color(display-p3 1 0 0)', 0.213],
    ['oklch(0.5 0.1 200)', 0.125],
    ['oklab(1 0 0)', 1],
    ['lab(50 0 0)', 0.184],
  ])('%s', (color, expected) => expect(luminance(color)).toBeCloseTo(expected, 2));

  test.each([
    'rgba(0, 0, 0, 0)',
    'rgba(255, 255, 255, 0.3)',
    'transparent',
    '',
    'oklch(0.5 0.1 200 / 0.2)',
  ])('mostly transparent: %s', (color) => expect(luminance(color)).toBeNull());
});

describe('the two sets of line colours', () => {
  const lines = (theme: 'light' | 'dark') => Object.values(PALETTE).map((pair) => pair[theme]);
  const contrast = (hex: string, background: number) => {
    const parts = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
    const line = luminance(`rgb(${parts.join(', ')})`) ?? 0;
    return (Math.max(line, background) + 0.05) / (Math.min(line, background) + 0.05);
  };

  test('contrast at least 3 : 1 with near-white and with near-black pages', () => {
    for (const hex of lines('light')) expect(contrast(hex, 0.8)).toBeGreaterThanOrEqual(3);
    for (const hex of lines('dark')) expect(contrast(hex, 0.03)).toBeGreaterThanOrEqual(3);
  });
});
