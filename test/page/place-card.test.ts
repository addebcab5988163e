import { describe, expect, test } from 'vitest';
import { placeCard } from '../../src/page/card/place-card';

const viewport = { width: 1000, height: 700 };

function place(left: number, top: number, more: Partial<Parameters<typeof placeCard>[0]> = {}) {
  const line = { left, top, right: left + 100, bottom: top + 20 };
  return placeCard({ line, word: line, viewport, rtl: false, ...more });
}

describe('where the card goes', () => {
  test('below its word, starting where the word starts', () => {
    expect(place(300, 100)).toMatchObject({ left: 292, top: 128, bottom: null, above: false });
  });

  test('above where there is no room below, growing upwards', () => {
    expect(place(300, 600)).toMatchObject({ top: null, bottom: 108, above: true });
  });

  test('below all lines of a word that is broken, above all of them', () => {
    const line = { left: 900, top: 300, right: 990, bottom: 320 };
    const word = { left: 0, top: 300, right: 990, bottom: 350 };
    expect(placeCard({ line, word, viewport, rtl: false }).top).toBe(358);
  });

  test.each([
    [-50, 10],
    [980, 10],
    [980, 690],
    [-50, 690],
  ])('stays inside the viewport for a word at %i, %i', (left, top) => {
    const { left: x, width } = place(left, top);
    expect(x).toBeGreaterThanOrEqual(8);
    expect(x + width).toBeLessThanOrEqual(992);
  });

  test('is as narrow as a small screen', () => {
    expect(place(50, 50, { viewport: { width: 320, height: 600 } })).toMatchObject({
      left: 8,
      width: 304,
    });
  });

  test('ends where the word ends on a right-to-left page', () => {
    const { left, width } = place(600, 100, { rtl: true });
    expect(left + width).toBe(708);
  });

  test('keeps its side of the word while the page scrolls', () => {
    expect(place(300, 600, { above: false }).above).toBe(false);
  });
});
