import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { compareTellings } from '../../../src/core/compare/comparison';
import { differences } from '../../../src/core/compare/differences';
import { storiesOf } from '../../../src/core/compare/stories';
import { Tally } from '../../../src/core/compare/tally';
import { TELLINGS } from '../../ui/fixture-compare';

const [ledger, alborz, wire] = TELLINGS;
if (!ledger || !alborz || !wire) throw new Error('three tellings');
const comparison = compareTellings(TELLINGS);

describe('a comparison', () => {
  it('has a row for each actor and a cell for each telling, most apart first', () => {
    expect(comparison.rows.map(({ actor }) => actor)).toEqual(['attackers', 'us-forces']);
    for (const { cells } of comparison.rows)
      expect(cells.map(({ telling }) => telling)).toEqual(['tab-1', 'tab-2', 'tab-3']);
  });

  it('counts own words before reported ones, with who is made to say them', () => {
    const uses = comparison.rows[0]?.cells[0]?.uses ?? [];
    expect(uses.map(({ text, own, reported }) => [text, own, reported])).toEqual([
      ['Iran-backed militias', 2, 0],
      ['rogue militias', 0, 1],
      ['resistance', 0, 1],
    ]);
    expect(uses[1]?.from.map(({ name }) => name)).toEqual(['a spokesman']);
    expect(uses[0]).toMatchObject({ headline: true, findings: [0, 1] });
  });

  it('finds nothing apart in an article and itself', () => {
    const same = compareTellings([ledger, { ...ledger, id: 'again' }]);
    expect(same.rows.every(({ apart }) => apart === 0)).toBe(true);
    expect(differences(same)).toEqual([]);
  });

  it('does not depend on the order of the tellings, but for the cells', () => {
    const back = compareTellings([...TELLINGS].reverse());
    const shape = ({ rows }: typeof back) =>
      rows.map(({ actor, apart, marks }) => [actor, apart, marks]);
    expect(shape(back)).toEqual(shape(comparison));
  });
});

describe('what differs', () => {
  const [attackers, forces] = differences(comparison);
  it('names an actor that one telling alone has a term for', () => {
    expect(forces?.kind).toBe('only-one');
    expect(attackers?.kind).toBe('words');
  });

  it('keeps the findings behind every number', () => {
    for (const { telling, own, reported, unclear } of attackers?.parts ?? []) {
      const source = TELLINGS.find(({ id }) => id === telling);
      for (const { label, findings } of [...own, ...reported, ...unclear])
        for (const index of findings) expect(source?.findings[index]?.label).toBe(label);
    }
  });
});

describe('stories', () => {
  const other = {
    ...wire,
    id: 'x',
    findings: wire.findings.map((f) => ({ ...f, list: 'climate' })),
  };
  it('puts articles with shared actors together', () => {
    expect(storiesOf([...TELLINGS, other]).map((story) => story.map(({ id }) => id))).toEqual([
      ['tab-1', 'tab-2', 'tab-3'],
      ['x'],
    ]);
  });

  it('keeps articles apart that lie weeks apart', () => {
    const late = { ...alborz, date: '2026-12-24' };
    expect(storiesOf([ledger, late])).toHaveLength(2);
    expect(storiesOf([ledger, { ...late, date: null }])).toHaveLength(1);
  });

  it('makes no story of articles without findings', () => {
    const bare = { ...ledger, findings: [] };
    expect(storiesOf([bare, { ...bare, id: 'b' }])).toHaveLength(2);
  });
});

describe('a tally', () => {
  const whole = new Tally();
  for (const { teller, words, findings } of TELLINGS) whole.addArticle(teller, words, findings);

  it('is the same whether articles are counted at once or in parts', () => {
    const parts = [...TELLINGS].reverse().map(({ teller, words, findings }) => {
      const part = new Tally();
      part.addArticle(teller, words, findings);
      return part;
    });
    const merged = new Tally();
    for (const part of parts) {
      for (const group of part.groups()) merged.addGroup(group);
      for (const row of part.rows()) merged.addRow(row);
    }
    expect(merged.rows()).toEqual(whole.rows());
    expect(merged.groups()).toEqual(whole.groups());
  });

  it('counts an article once for a label that it uses twice', () => {
    const row = whole.rows().find(({ group, own }) => group === 'The Daily Ledger' && own === 2);
    expect(row).toMatchObject({ text: 'Iran-backed militias', articles: 1 });
  });

  it('keeps no article alive for the few words that it counts', () => {
    setFlagsFromString('--expose-gc');
    const sweep = runInNewContext('gc') as () => void;
    const heap = (): number => (sweep(), process.memoryUsage().heapUsed);
    const [one] = ledger.findings;
    if (one === undefined) throw new Error('a finding');
    const sum = new Tally();
    const before = heap();
    for (let at = 0; at < 300; at++) {
      const article = Buffer.alloc(200_000, `rogue militias and ${at}, `).toString('latin1');
      sum.addArticle(`group ${at}`, 1, [{ ...one, text: article.slice(0, 16) }]);
    }
    const after = heap();
    expect(sum.rows()).toHaveLength(300);
    expect(after - before).toBeLessThan(10_000_000);
  });
});
