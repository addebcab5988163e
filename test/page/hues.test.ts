import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/core/finding';
import { assignHues, hueOf } from '../../src/page/hues';

function finding(side: string, more: Partial<Finding> = {}): Finding {
  return {
    start: 0,
    end: 1,
    text: 'x',
    list: 'l',
    label: 'l-x',
    actor: 'a',
    side,
    sides: [side],
    shared: false,
    charge: 'pejorative',
    voice: 'own',
    speaker: null,
    via: null,
    cues: [],
    alternatives: [],
    ...more,
  };
}

describe('hues', () => {
  test('own words outweigh any number of reported ones', () => {
    const reported = Array.from({ length: 9 }, () => finding('iran', { voice: 'quoted' }));
    expect(assignHues([...reported, finding('us')])).toEqual({ 'l/us': 1, 'l/iran': 2 });
  });

  test('ties go by the sides’ ids, whatever their order on the page', () => {
    const sides = [finding('c'), finding('a'), finding('b')];
    expect(assignHues(sides)).toEqual(assignHues([...sides].reverse()));
    expect(assignHues(sides)).toEqual({ 'l/a': 1, 'l/b': 2, 'l/c': 3 });
  });

  test('a side that only has shared labels gets none', () => {
    expect(assignHues([finding('us', { shared: true })])).toEqual({});
  });

  test('shared labels and sides beyond the fourth are grey', () => {
    expect(hueOf(finding('us', { shared: true }), 'side', { 'l/us': 1 })).toBe(0);
    expect(hueOf(finding('fifth'), 'side', { 'l/us': 1 })).toBe(0);
  });

  test('by charge, approving and disapproving words differ and plain ones are grey', () => {
    const hue = (charge: Finding['charge']) => hueOf(finding('us', { charge }), 'charge', {});
    expect([hue('honorific'), hue('pejorative'), hue('neutral')]).toEqual([3, 2, 0]);
  });
});
