import { describe, expect, it } from 'vitest';
import type { Voice } from '../../../src/core/finding';
import type { PageReport } from '../../../src/page/page-report';
import { leadSentence } from '../../../src/shells/popup/lead-sentence';
import { leadEn } from '../../../src/shells/strings/en-lead';
import { fixtureReport, type FixtureMark } from '../../ui/fixture-report';
import { SIDE_NAMES } from '../../ui/fixtures';

const VOICES: Readonly<Record<string, Voice>> = {
  o: 'own',
  q: 'quoted',
  r: 'attributed',
  u: 'unclear',
};

/** `us:ooq` is three marks of the US, two own, one quoted; `us+iran` several sides; `=` shared. */
function marks(text: string): readonly FixtureMark[] {
  return text.split(' ').flatMap((group) => {
    const [who = '', voices = ''] = group.split(':');
    const shared = who.startsWith('=');
    const sides = who.replace('=', '').split('+');
    return [...voices].map((voice) => ({
      sentence: 'a [[word]] here',
      label: 'x',
      actor: 'attackers',
      sides,
      shared,
      voice: VOICES[voice] ?? 'own',
    }));
  });
}

const US = { 'us-iran-iraq/us': 1 };
const BOTH = { ...US, 'us-iran-iraq/iran': 2 };
const THREE = { ...BOTH, 'us-iran-iraq/iraq-gov': 3 };

function say(text: string, hues: Record<string, number>, change: Partial<PageReport> = {}): string {
  const report = fixtureReport(text === '' ? [] : marks(text), { hues, ...change });
  return leadSentence(report, SIDE_NAMES, leadEn)
    .map((part) => part.text)
    .join('');
}

const OWN = 'In the article’s own words: ';

describe('the page in one sentence', () => {
  it.each([
    [
      'us:ooo =press:oo iran:qrrr',
      BOTH,
      '3 terms only the US side uses; none found that only Iran’s does; 2 in general use; 4 reported from others.',
    ],
    ['us:o', US, '1 term only the US side uses.'],
    ['us:oo', US, '2 terms only the US side uses.'],
    ['iran:o', { 'us-iran-iraq/iran': 1 }, '1 term only Iran’s side uses.'],
    ['us:o', BOTH, '1 term only the US side uses; none found that only Iran’s does.'],
    ['iran:oo', BOTH, '2 terms only Iran’s side uses; none found that only the US side does.'],
    ['us:oo iran:o', BOTH, '2 terms only the US side uses; 1 only Iran’s does.'],
    ['us:o iran:ooo', BOTH, '3 terms only Iran’s side uses; 1 only the US side does.'],
    ['us:o iran:o', BOTH, '1 term only the US side uses; 1 only Iran’s does.'],
    [
      'us:o',
      THREE,
      '1 term only the US side uses; none found that only Iran’s or only the Iraqi government does.',
    ],
    [
      'iraq-gov:oo',
      THREE,
      '2 terms only the Iraqi government uses; none found that only the US side or only Iran’s does.',
    ],
    [
      'us:oo iraq-gov:o',
      THREE,
      '2 terms only the US side uses; 1 only the Iraqi government does; none found that only Iran’s does.',
    ],
    ['iraq-factions:o', {}, '1 term only the Iraqi factions use.'],
    ['us:oo iraq-factions:o', US, '2 terms only the US side uses; 1 only the Iraqi factions do.'],
    [
      'us:o',
      { ...US, 'us-iran-iraq/iraq-factions': 2 },
      '1 term only the US side uses; none found that only the Iraqi factions do.',
    ],
    ['=press:o', {}, '1 term in general use.'],
    [
      '=press:oo iran:r',
      { 'us-iran-iraq/iran': 1 },
      '2 terms in general use; none found that only Iran’s side uses; 1 reported from others.',
    ],
    [
      '=press:o iran:r us:r',
      BOTH,
      '1 term in general use; none found that only the US side or only Iran’s side uses; 2 reported from others.',
    ],
    ['iran:qr', { 'us-iran-iraq/iran': 1 }, 'none found; 2 reported from others.'],
    ['iran:u', { 'us-iran-iraq/iran': 1 }, 'none found; 1 unclear.'],
    [
      'us:ou iran:q',
      BOTH,
      '1 term only the US side uses; none found that only Iran’s does; 1 reported from others; 1 unclear.',
    ],
    ['iran+iraq-factions:oo', {}, '2 terms used by both Iran and the Iraqi factions.'],
    [
      'us:o iran+iraq-factions:o',
      US,
      '1 term only the US side uses; 1 used by both Iran and the Iraqi factions.',
    ],
    ['us+iran+turkey:o', {}, '1 term used by 3 sides.'],
    [
      'us:ooooo iran:oooo iraq-gov:ooo turkey:oo press:o',
      THREE,
      '5 terms only the US side uses; 4 only Iran’s does; 3 only the Iraqi government does; 3 only other sides use.',
    ],
    ['=press:q', {}, 'none found; 1 reported from others.'],
    ['', {}, 'none found.'],
  ] as const)('%s', (text, hues, wanted) => {
    expect(say(text, hues)).toBe(OWN + wanted);
  });

  it.each([
    [
      'us:oq iran:r =press:o',
      BOTH,
      '2 terms only the US side uses; 1 only Iran’s does; 1 in general use.',
    ],
    ['us:q', BOTH, '1 term only the US side uses.'],
    ['=press:oq', {}, '2 terms in general use.'],
  ] as const)('speaks of no article on a front page: %s', (text, hues, wanted) => {
    expect(say(text, hues, { kind: 'front' })).toBe(`Marks on this page: ${wanted}`);
  });

  it('gives each side its own hue', () => {
    const report = fixtureReport(marks('us:o =press:o iran:r'), { hues: BOTH });
    const hued = leadSentence(report, SIDE_NAMES, leadEn).filter(({ hue }) => hue !== null);
    expect(hued).toEqual([
      { text: '1 term only the US side uses', hue: 1 },
      { text: 'only Iran’s', hue: 2 },
    ]);
  });

  it('counts sides of two lists with one name as one', () => {
    const names = { ...SIDE_NAMES, 'other/us': 'the US' };
    const [first] = marks('us:o');
    if (first === undefined) throw new Error('no mark');
    const report = fixtureReport([first, { ...first, list: 'other' }], { hues: US });
    const text = leadSentence(report, names, leadEn)
      .map((part) => part.text)
      .join('');
    expect(text).toBe(`${OWN}2 terms only the US side uses.`);
  });

  it('never says “never” or gives a score', () => {
    expect(say('us:ooo iran:q', THREE)).not.toMatch(/never|avoid|bias|score|%| 0 /u);
  });
});
