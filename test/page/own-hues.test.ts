import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allMarkNames } from '../../src/page/marks/mark-name';
import { ownHuesCss } from '../../src/page/marks/own-hues-css';
import { contrastOf, hueSets, type OwnHues } from '../../src/page/own-hues';
import { PALETTE, TEXT_PALETTE } from '../../src/page/palette';
import { contrast } from '../shells/ui/colour';

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, '0')}`);
const four = fc.tuple(colour, colour, colour, colour);

/** Surfaces of our own pages, and a dark grey page. */
const LIGHT = ['#ffffff', '#fbfaf7', '#f4f2ec'];
const DARK = ['#000000', '#16181c', '#1e2126', '#262a30', '#404040'];

describe('the reader’s own colours', () => {
  test('without any, ours are drawn', () => {
    expect(hueSets(null)[0]).toEqual({ line: PALETTE[1], text: TEXT_PALETTE[1] });
  });

  test('lines on dark reach 3 : 1, text reaches 4.5 : 1, the chosen colour stays on light', () => {
    fc.assert(
      fc.property(four, (own) => {
        for (const [at, { line, text }] of hueSets(own).entries()) {
          expect(line.light).toBe(own[at]);
          for (const ground of DARK) expect(contrast(line.dark, ground)).toBeGreaterThan(3);
          for (const ground of LIGHT) expect(contrast(text.light, ground)).toBeGreaterThan(4.5);
          for (const ground of DARK.slice(0, 4))
            expect(contrast(text.dark, ground)).toBeGreaterThan(4.5);
        }
      }),
    );
  });

  test('contrast is WCAG’s', () => {
    fc.assert(
      fc.property(colour, colour, (a, b) => {
        expect(contrastOf(a, b)).toBeCloseTo(contrast(a, b), 6);
      }),
    );
  });

  test('the style sheet has every name of a coloured mark once', () => {
    const own: OwnHues = ['#111111', '#222222', '#333333', '#444444'];
    const names = [...ownHuesCss(own).matchAll(/::highlight\(([^)]+)\)/gu)].map(([, name]) => name);
    const coloured = allMarkNames().filter((name) => /^exonym-[1-4]-/u.test(name));
    expect(names.sort()).toEqual(coloured.sort());
  });
});
