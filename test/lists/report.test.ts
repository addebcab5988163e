import { describe, expect, it } from 'vitest';
import { sumUp } from '../../scripts/lists/aims';
import { guideGaps } from '../../scripts/lists/guide-gaps';
import { listFigures } from '../../scripts/lists/list-figures';
import { reportText } from '../../scripts/lists/report-text';
import type { TermList } from '../../src/lists/term-list';
import { HILLS, KNOWLEDGE, withLabel } from '../fixtures/two-lists';

const outlet = { host: 'today.example', name: 'Sundria Today', country: 'INT', languages: ['en'] };
const BESIDE = {
  parties: KNOWLEDGE.parties,
  outlets: {
    format: 1 as const,
    outlets: [
      { ...outlet, party: 'sundria' },
      { ...outlet, host: 'other.example' },
    ],
  },
};
const figures = (list: TermList) => listFigures(list, BESIDE, [], []);

const OBJECTED = withLabel(HILLS, 'hills-liberators', {
  uses: [{ side: 'sundria', evidence: [] }],
  objections: [
    {
      by: { en: 'a Norlandic minister' },
      says: { en: 'The minister says that nobody was freed.' },
      evidence: { source: 'gazette', quote: 'an invented sentence' },
    },
  ],
});

describe('the figures of a list', () => {
  it('count a side’s labels, evidence, charges, objections and outlets', () => {
    const [norland, , sundria] = figures(OBJECTED).sides;
    expect(sundria).toEqual({
      side: 'sundria',
      role: 'party',
      labels: 5,
      sourced: 4,
      onRecord: 4,
      grades: { own: 4, record: 0, report: 0, none: 1 },
      charges: { approving: 4, plain: 0, disapproving: 1 },
      aimedAt: 2,
      shared: 1,
      objectionsTo: 1,
      objectionsBy: 0,
      outlets: 1,
    });
    expect(norland).toMatchObject({ objectionsTo: 0, objectionsBy: 1, outlets: 0 });
  });

  it('count the list’s', () => {
    expect(figures(OBJECTED)).toMatchObject({
      labels: 8,
      byLang: { en: 8 },
      unsourced: 1,
      onRecord: 7,
      shared: 2,
      contested: 0,
    });
  });

  it('do not take a bare report for a word on record', () => {
    const sources = { gazette: { ...HILLS.sources['gazette']!, kind: 'report' as const } };
    expect(figures({ ...HILLS, sources })).toMatchObject({ unsourced: 0, onRecord: 0 });
  });
});

describe('guideGaps', () => {
  it('finds actors that are called a word on which a guide advises elsewhere', () => {
    const evidence = { source: 'gazette', quote: 'an invented sentence' };
    const advice = {
      actor: 'brigade',
      advice: 'avoid' as const,
      words: ['Terrorists'],
      lang: 'en',
      evidence,
    };
    expect(guideGaps({ ...HILLS, recommendations: [advice] })).toEqual(['terrorists: army']);
    expect(guideGaps(HILLS)).toEqual([]);
  });
});

describe('the sum', () => {
  it('says which aims are met', () => {
    const { aims, onRecordShare } = sumUp([figures(OBJECTED)], 2);
    expect(onRecordShare).toBeCloseTo(87.5);
    expect(aims.map(({ reached, met }) => [reached, met])).toEqual([
      ['8', false],
      ['87.5 %', true],
      ['lowest 80 % (hills/sundria)', true],
      ['2', false],
    ]);
  });

  it('is told in plain text, side by side', () => {
    const lists = [figures(OBJECTED)];
    const text = reportText(lists, sumUp(lists, 2));
    expect(text).toMatch(/^hills: The hills conflict\n8 labels \(en 8\); 7 on record/u);
    expect(text).toMatch(/\n {2}sundria +party +5 +80 % +80 %/u);
    expect(text).toContain('NOT MET  at least 700 labels: 8');
  });
});
