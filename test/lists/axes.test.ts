import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../src/core/article-from-text';
import { createEngine } from '../../src/core/create-engine';
import { describeAxes } from '../../src/lists/describe-axes';
import { packLists } from '../../src/lists/pack-lists';
import { checkList } from '../../src/lists/parse-list';
import { setOnAxes } from '../../src/lists/set-on-axes';
import type { TermList } from '../../src/lists/term-list';
import { withAxes } from '../../src/lists/with-axes';
import { loadShelf } from '../../src/shells/cli/knowledge';
import { HILLS, engineOf } from '../fixtures/two-lists';

const ARMED = {
  id: 'armed',
  name: { en: 'Armed people', tr: 'Silahlılar' },
  groups: [
    { of: 'sundria', name: { en: 'the brigade' }, actors: ['brigade'] },
    { of: 'norland', name: { en: 'the army' }, labels: ['hills-terrorists-army'] },
  ],
};
const WITH_AXES: TermList = { ...HILLS, axes: [ARMED] };

const faults = (axes: unknown): readonly string[] => {
  try {
    checkList({ ...HILLS, axes });
    return [];
  } catch (error) {
    return (error as { faults: string[] }).faults;
  }
};

describe('axes of a list', () => {
  it('are read', () => {
    expect(faults([ARMED])).toEqual([]);
  });

  it.each([
    [
      'a label that is not there',
      { labels: ['hills-moon'] },
      'axes.armed: names “hills-moon”, which is no label.',
    ],
    [
      'an actor that is not there',
      { actors: ['moon'] },
      'axes.armed: names “moon”, which is no actor.',
    ],
    ['a side that is not there', { of: 'moon' }, 'axes.armed: names “moon”, which is no side.'],
    ['a group of nothing', { labels: [] }, 'axes.0.groups.1: names neither actors nor labels.'],
    [
      'a label in two groups',
      { labels: ['hills-terror-gang'] },
      'axes.armed: “hills-terror-gang” stands in two groups, or twice in one.',
    ],
  ])('refuse %s', (_, change, sentence) => {
    const [first, second] = ARMED.groups;
    expect(faults([{ ...ARMED, groups: [first, { ...second, ...change }] }])).toEqual([sentence]);
  });

  it('refuse one group alone, and an axis twice', () => {
    expect(faults([{ ...ARMED, groups: ARMED.groups.slice(1) }])).toEqual([
      'axes.0.groups: needs at least two groups.',
    ]);
    expect(faults([ARMED, ARMED])).toEqual(['axes.armed: stands twice.']);
  });
});

describe('shared axes', () => {
  const shared = {
    format: 1 as const,
    axes: [
      { id: 'armed', name: { en: 'Fighters' } },
      { id: 'held', name: { en: 'People held' } },
    ],
    lists: { hills: { held: ARMED.groups, armed: ARMED.groups } },
  };

  it('are added in their own order; the list’s own axis stands', () => {
    expect(withAxes(HILLS, shared).axes?.map(({ name }) => name.en)).toEqual([
      'Fighters',
      'People held',
    ]);
    expect(withAxes(WITH_AXES, shared).axes?.map(({ name }) => name.en)).toEqual([
      'Armed people',
      'People held',
    ]);
  });

  it('leave a list alone for which nothing is filled', () => {
    expect(withAxes({ ...HILLS, id: 'else' }, shared)).toEqual({ ...HILLS, id: 'else' });
  });
});

describe('describeAxes', () => {
  it('speaks the reader’s language and has groups by name', () => {
    const [axis] = describeAxes(WITH_AXES, 'tr');
    expect(axis).toMatchObject({ list: 'hills', axis: 'armed', name: 'Silahlılar' });
    expect(axis?.groups.map(({ name, labels }) => [name, labels.length])).toEqual([
      ['the army', 1],
      ['the brigade', 7],
    ]);
  });
});

describe('setOnAxes', () => {
  const axes = describeAxes(WITH_AXES, 'en');
  const read = (text: string) =>
    setOnAxes(axes, engineOf([HILLS]).analyse(articleFromText(text, { lang: 'en' })).actors);

  it('sets what a text calls each side’s people side by side', () => {
    const [reading] = read(
      'A terror gang came down to Karst, and the terror gang left.\nSundria called the soldiers of the Norland army “terrorists”.',
    );
    expect(reading).toMatchObject({ list: 'hills', axis: 'armed', name: 'Armed people' });
    expect(
      reading?.groups.map(({ of, own, words }) => [of, own, words.map(({ text }) => text)]),
    ).toEqual([
      ['norland', 0, ['terrorists']],
      ['sundria', 2, ['terror gang']],
    ]);
  });

  it('keeps the group that the text has no word for', () => {
    const [reading] = read('A terror gang came down to Karst.');
    expect(reading?.groups.map(({ name, words }) => [name, words.length])).toEqual([
      ['the army', 0],
      ['the brigade', 1],
    ]);
  });

  it('leaves out an axis without any word, and other lists’ counts', () => {
    expect(read('Karst had rain.')).toEqual([]);
    expect(
      setOnAxes(
        axes.map((axis) => ({ ...axis, list: 'coast' })),
        engineOf([HILLS]).analyse(articleFromText('A terror gang came down to Karst.')).actors,
      ),
    ).toEqual([]);
  });
});

describe('the shipped axes', () => {
  const { lists, knowledge } = loadShelf();

  it('set hostages and prisoners side by side', () => {
    const list = lists.get('israel-palestine')!;
    const engine = createEngine(packLists([list], knowledge, { lang: 'en' }));
    const { actors } = engine.analyse(
      articleFromText(
        'Hamas freed three Israeli hostages in Gaza, and two more hostages are to follow. Israel let thirty Palestinian prisoners go.',
      ),
    );
    const held = setOnAxes(describeAxes(list, 'en'), actors).find(({ axis }) => axis === 'held');
    expect(held?.name).toBe('People held');
    expect(
      held?.groups.map(({ name, own, words }) => [name, own, words.map(({ text }) => text)]),
    ).toEqual([
      ['Israelis', 2, ['hostages']],
      ['Palestinians', 1, ['Palestinian prisoners']],
    ]);
  });
});
