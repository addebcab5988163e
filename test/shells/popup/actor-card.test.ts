import { expect, it } from 'vitest';
import { cardSides } from '../../../src/shells/popup/actor-card';
import { headlineSplit } from '../../../src/shells/popup/headline-split';
import { skippedGroups } from '../../../src/shells/popup/skipped-groups';
import { ACTORS } from '../../ui/fixture-actors';
import { MARKS, SKIPPED } from '../../ui/fixture-marks';
import { fixtureReport } from '../../ui/fixture-report';

const [attackers] = ACTORS;
if (attackers === undefined) throw new Error('no actor');
const report = fixtureReport(MARKS);
const sides = cardSides(attackers, report, ['rogue']);

it('keeps the order of the sides, words in general use last', () => {
  expect(sides.map(({ name }) => name)).toEqual(['Iran', 'the Iraqi government', 'the US', null]);
});

it('says a shared word once, under general use only', () => {
  const named = sides.flatMap(({ words }) => words.map(({ label }) => label));
  expect(named.filter((label) => label === 'militants')).toHaveLength(1);
  expect(sides.at(-1)?.words[0]).toMatchObject({ label: 'militants', own: 1 });
});

it('lights the words of this page first, with their counts', () => {
  const [first, second, third] = sides[2]?.words ?? [];
  expect(first).toMatchObject({
    text: 'Iran-backed militias',
    own: 3,
    reported: 0,
    findings: [0, 1, 2],
  });
  expect(second).toMatchObject({ text: 'rogue militias', own: 0, reported: 1, hidden: true });
  expect(third?.findings).toEqual([]);
});

it('sets the headline against the rest', () => {
  const split = headlineSplit(report);
  expect(split?.headline.map(({ text }) => text)).toEqual(['Iran-backed militias']);
  expect(split?.body).toHaveLength(MARKS.length - 1);
  expect(headlineSplit(fixtureReport(MARKS.slice(1)))).toBeNull();
  expect(headlineSplit(fixtureReport(MARKS, { kind: 'front' }))).toBeNull();
});

it('groups what was not marked, most frequent first', () => {
  expect(skippedGroups(SKIPPED)).toEqual([
    { text: 'resistance', reason: 'guard: antibiotic', count: 2 },
    { text: 'proxies', reason: 'near: no actor named close by', count: 1 },
  ]);
});
