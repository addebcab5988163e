import { describe, expect, it } from 'vitest';
import { ListError, checkList, parseList } from '../../src/lists/parse-list';
import { HILLS } from '../fixtures/two-lists';

/** Faults of a copy of a sound list after a change. */
function faults(change: (list: ReturnType<typeof copy>) => void): readonly string[] {
  const list = copy();
  change(list);
  try {
    checkList(list);
    return [];
  } catch (error) {
    if (error instanceof ListError) return error.faults;
    throw error;
  }
}

// A free-form copy: tests break it in ways the types forbid.
const copy = () =>
  JSON.parse(JSON.stringify(HILLS)) as Record<string, never> & {
    labels: Record<string, unknown>[];
    sides: Record<string, unknown>[];
    actors: Record<string, unknown>[];
    sources: Record<string, Record<string, unknown>>;
  };

const use = (quote: string, source = 'gazette') => [
  { side: 'norland', evidence: [{ source, quote }] },
];

describe('checkList', () => {
  it('takes a sound list', () => {
    expect(faults(() => undefined)).toEqual([]);
  });

  it.each([
    [
      'another format',
      (list) => Object.assign(list, { format: 2 }),
      'format: is not 1: this version of Exonym reads format 1.',
    ],
    ['an unknown field', (list) => Object.assign(list, { score: 5 }), /^score: /u],
    ['one side only', (list) => list.sides.splice(1), 'sides: needs at least two sides.'],
    ['no forms', (list) => (list.labels[0]!['forms'] = []), 'labels.0.forms: has no forms.'],
    [
      'an endless form',
      (list) => (list.labels[0]!['forms'] = ['x'.repeat(121)]),
      'labels.0.forms.0: is over 120 characters.',
    ],
    [
      'an unknown charge',
      (list) => (list.labels[0]!['charge'] = 'wicked'),
      /^labels\.0\.charge: /u,
    ],
    [
      'a date that is none',
      (list) => (list['updated'] = 'yesterday' as never),
      /^updated: is not a date/u,
    ],
    [
      'an address that is none',
      (list) => (list.sources['gazette']!['url'] = 'javascript:alert(1)'),
      /^sources\.gazette\.url: is not a web address/u,
    ],
    [
      'a quotation over 25 words',
      (list) => (list.labels[0]!['uses'] = use('word '.repeat(26))),
      /has over 25 words/u,
    ],
    [
      'a source that is not there',
      (list) => (list.labels[0]!['uses'] = use('words', 'nowhere')),
      'labels.hills-terror-gang: source “nowhere” is not in sources.',
    ],
    [
      'a side that is not there',
      (list) => (list.labels[0]!['uses'] = [{ side: 'moon', evidence: [] }]),
      'labels.hills-terror-gang: is used by “moon”, which is no side.',
    ],
    [
      'an actor that is not there',
      (list) => (list.labels[0]!['actor'] = 'moon'),
      'labels.hills-terror-gang: names “moon”, which is no actor.',
    ],
    [
      'a name without English',
      (list) => (list.actors[0]!['name'] = { ar: 'لواء' }),
      /^actors\.0\.name\.en: /u,
    ],
    [
      'an id twice',
      (list) => (list.labels[1]!['id'] = 'hills-terror-gang'),
      'labels.hills-terror-gang: this id stands twice.',
    ],
    [
      'an id of another list',
      (list) => (list.labels[0]!['id'] = 'coast-x'),
      'labels.coast-x: the id must begin with “hills-”.',
    ],
  ] as [string, (list: ReturnType<typeof copy>) => void, string | RegExp][])(
    'refuses %s and names the place',
    (_, change, sentence) => {
      const found = faults(change);
      expect(found.length).toBeGreaterThan(0);
      expect(found.join('\n')).toMatch(sentence);
    },
  );
});

describe('parseList', () => {
  it.each(['', '{', '[]', 'null', '"text"', '\u0000\u0001'])(
    'says what is wrong with %j',
    (json) => {
      expect(() => parseList(json)).toThrow(ListError);
    },
  );
});
