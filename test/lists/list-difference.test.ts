import { describe, expect, it } from 'vitest';
import {
  differenceOf,
  layOver,
  noDifference,
  parseDifference,
} from '../../src/lists/list-difference';
import { isSame, isUpheaval, listChanges } from '../../src/lists/list-changes';
import type { Label, TermList } from '../../src/lists/term-list';
import { sideReport } from '../../src/lists/side-report';
import { HILLS } from '../fixtures/two-lists';

const first = HILLS.labels[0] as Label;
const second = HILLS.labels[1] as Label;
const mine: Label = { ...first, id: 'hills-mine', text: 'hill people', forms: ['hill people'] };
const reworded: Label = { ...second, forms: [...second.forms, 'another form'] };
const wanted: TermList = {
  ...HILLS,
  labels: [
    ...HILLS.labels
      .filter(({ id }) => id !== first.id)
      .map((one) => (one.id === second.id ? reworded : one)),
    mine,
  ],
};

describe('a difference over a list', () => {
  const difference = differenceOf(HILLS, wanted);

  it('holds only what the reader changed, and makes the same list again', () => {
    expect(difference.off).toEqual([first.id]);
    expect(difference.labels.map(({ id }) => id).sort()).toEqual(['hills-mine', second.id].sort());
    expect(layOver(HILLS, difference)).toEqual({ list: wanted, lost: [] });
    expect(parseDifference(JSON.stringify(difference))).toEqual(difference);
  });

  it('lets updates of the list arrive', () => {
    const added: Label = { ...first, id: 'hills-new', text: 'a new word', forms: ['a new word'] };
    const { list } = layOver(
      { ...HILLS, updated: '2027', labels: [...HILLS.labels, added] },
      difference,
    );
    expect(list.updated).toBe('2027');
    expect(list.labels.map(({ id }) => id)).toEqual([
      ...HILLS.labels.slice(1).map(({ id }) => id),
      'hills-new',
      'hills-mine',
    ]);
  });

  it('leaves out a label whose actor has gone from the list, and tells', () => {
    const actors = HILLS.actors.filter(({ id }) => id !== mine.actor);
    const { list, lost } = layOver({ ...HILLS, actors, labels: [] }, difference);
    expect(list.labels.some(({ id }) => id === mine.id)).toBe(false);
    expect(lost).toContain(mine.id);
  });

  it('is refused with the field that is wrong', () => {
    const wrong = JSON.stringify({
      ...noDifference('hills'),
      labels: [{ ...mine, forms: ['<b>'] }],
    });
    expect(() => parseDifference(wrong)).toThrow('labels.0.forms.0: holds HTML');
  });
});

describe('what an update changes', () => {
  it('is told label by label', () => {
    const changes = listChanges(HILLS, wanted);
    expect(changes.added.map(({ id }) => id)).toEqual(['hills-mine']);
    expect(changes.removed.map(({ id }) => id)).toEqual([first.id]);
    expect(changes.changed.map(({ after, fields }) => [after.id, fields])).toEqual([
      [second.id, ['forms']],
    ]);
    expect(isSame(changes)).toBe(false);
    expect(isSame(listChanges(HILLS, JSON.parse(JSON.stringify(HILLS)) as TermList))).toBe(true);
  });

  it('is an upheaval when over half of the labels go or change', () => {
    const keep = (count: number) => ({ ...HILLS, labels: HILLS.labels.slice(0, count) });
    const total = HILLS.labels.length;
    const held = (list: TermList) => isUpheaval(HILLS, listChanges(HILLS, list));
    expect(held(keep(Math.ceil(total / 2)))).toBe(false);
    expect(held(keep(Math.ceil(total / 2) - 1))).toBe(true);
    const recharged = HILLS.labels.map((label) => ({
      ...label,
      charge: 'neutral' as const,
      note: { en: 'x' },
    }));
    expect(held({ ...HILLS, labels: recharged })).toBe(true);
  });
});

describe('the sides of a list', () => {
  it('are counted, and one-sidedness is named', () => {
    const only = {
      ...HILLS,
      labels: HILLS.labels.map((label) => ({
        ...label,
        uses: [{ side: 'norland', evidence: [] }],
      })),
    };
    const report = sideReport(only, 'en');
    expect(report.heavy).toBe(HILLS.sides.find(({ id }) => id === 'norland')?.name.en);
    expect(report.silent.length).toBeGreaterThan(0);
    expect(report.sides.find(({ side }) => side === 'norland')).toMatchObject({
      labels: HILLS.labels.length,
      sourced: 0,
    });
  });
});
