import { expect, it } from 'vitest';
import { mayOpen, slotRows } from '../../../src/shells/popup/other-words';
import { ACTORS } from '../../ui/fixture-actors';
import { MARKS } from '../../ui/fixture-marks';
import { fixtureReport } from '../../ui/fixture-report';

const [attackers] = ACTORS;
if (attackers === undefined) throw new Error('no actor');
const report = fixtureReport(MARKS);
const rows = slotRows(attackers, report);
const offered = rows.flatMap(({ words }) => words.map(({ text }) => text));

it('offers each side’s words once, general use last', () => {
  expect(rows.map(({ name }) => name)).toEqual(['Iran', 'the Iraqi government', 'the US', null]);
  expect(new Set(offered).size).toBe(offered.length);
});

it('offers only words of the page’s language that have a source', () => {
  expect(offered).not.toContain('مجاهدان');
  for (const { words } of rows)
    for (const { source } of words) expect(source.url).toMatch(/^https/);
  const bare = attackers.sides.map((side) => ({
    ...side,
    words: side.words.map((word) => ({ ...word, sources: [] })),
  }));
  expect(slotRows({ ...attackers, sides: bare }, report)).toEqual([]);
});

it('keeps quotations shut and opens everything else', () => {
  const voices = report.analysis.findings.map((finding) => [finding.voice, mayOpen(finding)]);
  expect(voices).toContainEqual(['own', true]);
  for (const [voice, opens] of voices) expect(opens).toBe(voice !== 'quoted');
});
