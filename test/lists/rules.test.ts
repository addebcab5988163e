import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { checkDates } from '../../src/lists/check-dates';
import { findOverlaps } from '../../src/lists/check-overlaps';
import { judgeList } from '../../src/lists/fairness/judge-list';
import type { SideMatches } from '../../src/lists/fairness/rule';
import type { Label, TermList } from '../../src/lists/term-list';
import { Waivers } from '../../src/lists/waivers';
import { HILLS, withLabel } from '../fixtures/two-lists';

/** What one rule says of a list. */
function breaches(list: TermList, rule: number, matches: readonly SideMatches[] = []) {
  const verdict = judgeList(list, [], matches).find((one) => one.rule.number === rule);
  return verdict?.open.map(({ place, says }) => `${place}: ${says}`) ?? [];
}

const label = (id: string): Label => HILLS.labels.find((one) => one.id === id)!;
const quoted = (quote: string) => [{ source: 'gazette', quote }];
/** Enough disapproving labels of one side for the other’s actor. */
const many = (side: string, actor: string, count: number): Label[] =>
  Array.from({ length: count }, (_, at) => ({
    ...label('hills-terror-gang'),
    id: `hills-word-${side}-${at}`,
    actor,
    uses: [{ side, evidence: quoted('an invented sentence for tests') }],
  }));

describe('rule 1, balance', () => {
  const even = (norland: number, sundria: number): TermList => ({
    ...HILLS,
    labels: [...many('norland', 'brigade', norland), ...many('sundria', 'army', sundria)],
  });

  it('counts what each party uses and what is aimed at it', () => {
    expect(breaches(HILLS, 1)).toContain('norland: disapproving labels aimed at it: 1, needs 3');
    expect(breaches(HILLS, 1)).toContain('sundria: disapproving labels used: 1, needs 3');
  });

  it('takes an opponent’s word for what is nobody’s as aimed at a party, unless it says so too', () => {
    const nobodys = (sides: string[]): TermList => ({
      ...HILLS,
      actors: HILLS.actors.map((actor) => ({ ...actor, of: null })),
      labels: many('norland', 'brigade', 3).map((one) => ({
        ...one,
        uses: sides.map((side) => ({ side, evidence: [] })),
      })),
    });
    const aimed = (list: TermList): string[] =>
      breaches(list, 1).filter((one) => one.includes('aimed at it'));
    expect(aimed(nobodys(['norland']))).toEqual([
      'norland: disapproving labels aimed at it: 0, needs 3',
    ]);
    expect(aimed(nobodys(['norland', 'sundria']))).toHaveLength(2);
  });

  it('takes 1 : 2 between opposed parties and no more', () => {
    const told = (list: TermList): string[] =>
      breaches(list, 1).filter((one) => one.startsWith('norland/sundria'));
    expect(told(even(6, 3))).toEqual([]);
    expect(told(even(7, 3))).toEqual([
      'norland/sundria: disapproving labels 7 : 3 for each other’s, 7 : 3 in all; must be within 1 : 2',
    ]);
  });
});

describe('rule 2, actors and guides', () => {
  it('wants two sides at every actor and a guide that is no party', () => {
    expect(breaches(HILLS, 2)).toEqual([
      'army: the actor has labels of “sundria” alone, needs two sides',
      'recommendations: no newsroom guide is quoted',
    ]);
    const advice = {
      actor: 'brigade',
      advice: 'avoid' as const,
      words: ['terrorists'],
      lang: 'en',
      evidence: { source: 'gazette', quote: 'an invented sentence' },
    };
    expect(breaches({ ...HILLS, recommendations: [advice] }, 2)).toContain(
      'brigade: the advice of “The Gazette” is a party’s, not a guide’s',
    );
  });
});

describe('rule 3, evidence', () => {
  it('wants opposed parties sourced within 20 points', () => {
    const bare = {
      ...HILLS,
      labels: HILLS.labels.map((one) => ({
        ...one,
        uses: one.uses.map((use) => (use.side === 'sundria' ? { ...use, evidence: [] } : use)),
      })),
    };
    expect(breaches(bare, 3)).toEqual([
      'norland/sundria: norland has a source for 100 % of its labels, sundria for 0 %; must be within 20 points',
      'sundria: on record itself with 0 labels, needs 3',
    ]);
  });

  it('does not take reports that name nobody for the party’s own words', () => {
    const sources = { gazette: { ...HILLS.sources['gazette']!, kind: 'report' as const } };
    expect(breaches({ ...HILLS, sources }, 3)).toHaveLength(2);
  });
});

describe('rule 4, shared words', () => {
  const said = (quote: string): TermList =>
    withLabel(HILLS, 'hills-liberators', {
      uses: [{ side: 'sundria', evidence: quoted(quote) }],
    });

  it('finds a side on record with a word that it is not listed for', () => {
    expect(breaches(said('our liberators beat the terror gang'), 4)).toEqual([
      'hills-terror-gang: “terror gang” stands in words of “sundria”, which it does not list: “our liberators beat the terror gang”',
    ]);
  });

  it.each([
    'the liberators, whom others call “a terror gang”, won',
    'our liberators are not terror gang men',
    'the liberators of the so-called terror gang',
    'our liberators',
    'our liberators met at the Terror Gang Museum',
  ])('lets %j pass: handed to others, or not there', (quote) => {
    expect(breaches(said(quote), 4)).toEqual([]);
  });
});

describe('rule 5, plain words', () => {
  it.each([
    ['The minister admits it.', 1],
    ['The minister says that it is a “so-called” state.', 0],
    ['The reclaimed land.', 0],
  ])('%j has %i verdict words', (en, count) => {
    const told = breaches(withLabel(HILLS, 'hills-front', { note: { en } }), 5);
    expect(told.filter((one) => one.startsWith('hills-front'))).toHaveLength(count);
  });

  it('wants opposed parties told at like length', () => {
    const sides = HILLS.sides.map((side) =>
      side.id === 'sundria' ? { ...side, about: { en: 'A land of hills with a river' } } : side,
    );
    expect(breaches({ ...HILLS, sides }, 5)).toEqual([
      'norland/sundria: who they are is told in 1 and 7 words; must be alike',
    ]);
  });
});

describe('rule 8, swap', () => {
  it.each([
    ['A group of liberators', 1],
    ['A group that calls itself “liberators”', 0],
    ['The league Liberators of Karst', 0],
    ['An armed group', 0],
  ])('%j has %i words that tell the side', (en, count) => {
    const actors = HILLS.actors.map((one) =>
      one.id === 'brigade' ? { ...one, about: { en } } : one,
    );
    expect(breaches({ ...HILLS, actors }, 8)).toHaveLength(count);
  });
});

describe('rule 9, marks', () => {
  const of = (side: string, right: number, wrong: number): SideMatches => ({ side, right, wrong });

  it('wants precision within 10 points, smaller sides together', () => {
    expect(breaches(HILLS, 9, [of('norland', 40, 0), of('sundria', 36, 4)])).toEqual([]);
    expect(breaches(HILLS, 9, [of('norland', 40, 0), of('sundria', 34, 6)])).toEqual([
      'sundria/norland: 85 % of 40 marks of sundria are right, 100 % of 40 marks of norland; must be within 10 points',
    ]);
    expect(breaches(HILLS, 9, [of('norland', 40, 0), of('sundria', 1, 9)])).toEqual([]);
    expect(
      breaches(HILLS, 9, [of('norland', 40, 0), of('sundria', 6, 9), of('press', 6, 9)]),
    ).toHaveLength(1);
  });
});

describe('rule 10, objections', () => {
  it('wants them from each direction', () => {
    const objection = {
      by: { en: 'Norland' },
      says: { en: 'Norland says that nobody was freed.' },
      evidence: { source: 'gazette', quote: 'an invented sentence' },
    };
    expect(breaches(HILLS, 10)).toEqual([]);
    expect(breaches(withLabel(HILLS, 'hills-liberators', { objections: [objection] }), 10)).toEqual(
      ['norland/sundria: 1 objections to words of “sundria” and none to words of “norland”'],
    );
  });
});

describe('waivers', () => {
  const waiver = { rule: 2, places: ['army'], searched: 'A.', notFound: 'B.', date: '2026-11' };

  it('cover the places that they name and no others', () => {
    const [, second] = judgeList(HILLS, [waiver], []);
    expect(second).toMatchObject({ result: 'fail', waived: [{ place: 'army' }] });
    expect(second?.open.map(({ place }) => place)).toEqual(['recommendations']);
    const both = { ...waiver, places: ['army', 'recommendations'] };
    expect(judgeList(HILLS, [both], [])[1]?.result).toBe('waived');
  });

  it('are at most two a list, each with its reason', () => {
    const of = (list: unknown[]) => v.safeParse(Waivers, { format: 1, waivers: { hills: list } });
    expect(of([waiver, waiver]).success).toBe(true);
    expect(of([waiver, waiver, waiver]).success).toBe(false);
    expect(of([{ ...waiver, searched: '' }]).success).toBe(false);
    expect(of([{ ...waiver, rule: 11 }]).success).toBe(false);
  });
});

describe('examples', () => {
  const withExamples = (first: string, second: string): TermList =>
    withLabel(
      withLabel(HILLS, 'hills-liberators', { examples: { yes: [first], no: [] } }),
      'hills-front',
      { examples: { yes: [second], no: [] } },
    );

  it('must differ in half of their words besides the label', () => {
    const [overlap] = findOverlaps(
      withExamples('Liberators came to Karst at noon.', 'The Front came to Karst at noon.'),
    );
    expect(overlap?.labels).toEqual(['hills-liberators', 'hills-front']);
    expect(overlap?.shared).toBeCloseTo(10 / 11);
    expect(
      findOverlaps(withExamples('Liberators came to Karst at noon.', 'Rain fell; the Front left.')),
    ).toEqual([]);
  });
});

describe('dates', () => {
  it.each([
    ['2019', '2018', 1],
    ['2019', '2019-04', 0],
    ['2019-05', '2019-04-30', 1],
    ['2018', '2019', 0],
  ])('a use from %s until %s has %i faults', (from, until, count) => {
    const uses = [{ side: 'sundria', from, until, evidence: [] }];
    expect(checkDates(withLabel(HILLS, 'hills-front', { uses }))).toHaveLength(count);
  });

  it('no source is later than its list', () => {
    const sources = { gazette: { ...HILLS.sources['gazette']!, date: '2027' } };
    expect(checkDates({ ...HILLS, sources })).toEqual([
      'sources.gazette: is of 2027, after the list (2026-11-22)',
    ]);
  });
});
