import { describe, expect, it } from 'vitest';
import { checkForms } from '../../src/lists/check-forms';
import { judgeList, verdictFaults } from '../../src/lists/fairness/judge-list';
import { ListError, checkList } from '../../src/lists/parse-list';
import type { TermList } from '../../src/lists/term-list';
import { readShared } from '../../scripts/lists/read-shared';
import { loadShelf } from '../../src/shells/cli/knowledge';

/** Every list is spoilt in the ways that lists get spoilt; each time the checks must say where. */
const LISTS = [...loadShelf().lists.values()];
const { waivers } = readShared().waivers;

function ruleFaults(list: TermList): string[] {
  return judgeList(list, waivers[list.id] ?? [], []).flatMap(verdictFaults);
}

function parseFaults(data: unknown): readonly string[] {
  try {
    checkList(data);
    return [];
  } catch (error) {
    if (error instanceof ListError) return error.faults;
    throw error;
  }
}

/** A few of many, evenly drawn. */
const some = <One>(all: readonly One[], count: number): readonly One[] =>
  all.filter((_, at) => at % Math.max(1, Math.floor(all.length / count)) === 0);

const withVerdict = <Text extends { en: string }>(text: Text): Text => ({
  ...text,
  en: `${text.en} Its so-called critics differ.`,
});

/** Copies of a list with a verdict word in one of its sentences, with the place that must be named. */
function verdicts(list: TermList): [string, TermList][] {
  const { sides, actors, labels } = list;
  const about = <One extends { id: string; about: { en: string } }>(all: One[], id: string) =>
    all.map((one) => (one.id === id ? { ...one, about: withVerdict(one.about) } : one));
  const noted = labels.find(({ note }) => note) ?? labels[0]!;
  const objected = labels.find(({ objections = [] }) => objections.length > 0)!;
  const relabel = (id: string, change: Partial<TermList['labels'][number]>): TermList => ({
    ...list,
    labels: labels.map((one) => (one.id === id ? { ...one, ...change } : one)),
  });
  return [
    [list.id, { ...list, about: withVerdict(list.about) }],
    ...sides.map(({ id }): [string, TermList] => [id, { ...list, sides: about(sides, id) }]),
    ...actors.map(({ id }): [string, TermList] => [id, { ...list, actors: about(actors, id) }]),
    [noted.id, relabel(noted.id, { note: withVerdict(noted.note ?? { en: 'A note.' }) })],
    [
      objected.id,
      relabel(objected.id, {
        objections: objected.objections!.map((one) => ({ ...one, says: withVerdict(one.says) })),
      }),
    ],
  ];
}

/** A list without one side's uses; labels that nobody else uses go. */
function withoutSide(list: TermList, side: string): TermList {
  const labels = list.labels
    .map((label) => ({ ...label, uses: label.uses.filter((use) => use.side !== side) }))
    .filter(({ uses }) => uses.length > 0);
  return { ...list, labels };
}

describe.each(LISTS.map((list) => [list.id, list] as const))('the list %s', (_, list) => {
  it('fails with a source deleted, naming who quotes it', () => {
    for (const id of some(Object.keys(list.sources), 6)) {
      const { [id]: gone, ...sources } = list.sources;
      expect(gone).toBeDefined();
      const faults = parseFaults({ ...list, sources });
      expect(faults.length, id).toBeGreaterThan(0);
      for (const fault of faults)
        expect(fault).toMatch(/^(labels|recommendations)\.\S+: source “/u);
      expect(faults.join('\n')).toContain(`source “${id}” is not in sources`);
    }
  });

  it('fails with a form given to a second label of the actor, naming both', () => {
    const pairs = list.labels.flatMap((label, at) => {
      const twin = list.labels
        .slice(at + 1)
        .find(({ actor, lang }) => actor === label.actor && lang === label.lang);
      return twin ? [[label, twin] as const] : [];
    });
    for (const [label, twin] of some(pairs, 10)) {
      const labels = list.labels.map((one) =>
        one.id === twin.id ? { ...one, forms: [...one.forms, label.forms[0]!] } : one,
      );
      expect(checkForms({ ...list, labels })).toContainEqual(
        expect.stringMatching(
          new RegExp(`^${twin.id}: the form “.*” belongs to ${label.id} too`, 'u'),
        ),
      );
    }
  });

  it('fails with a verdict word in any sentence of ours, naming the place', () => {
    for (const [place, spoilt] of verdicts(list)) {
      const faults = ruleFaults(spoilt).filter((fault) => fault.includes('“so-called”'));
      expect(faults, place).toContainEqual(expect.stringMatching(new RegExp(`^${place}: `, 'u')));
    }
  });

  it('fails without the labels of any one side, naming the side', () => {
    for (const { id } of list.sides)
      expect(ruleFaults(withoutSide(list, id)), id).toContainEqual(
        expect.stringMatching(new RegExp(`^${id}: .*\\(rule 1: `, 'u')),
      );
  });

  it('fails with a legal label that names no body', () => {
    const legal = list.labels.find(({ charge }) => charge === 'legal');
    if (!legal) return;
    const labels = list.labels.map((one) => {
      const { designation, ...rest } = one;
      return one.id === legal.id && designation ? rest : one;
    });
    expect(ruleFaults({ ...list, labels })).toContainEqual(
      expect.stringMatching(new RegExp(`^${legal.id}: is legal and names no body`, 'u')),
    );
  });

  it('fails with its sides in another order', () => {
    const faults = ruleFaults({ ...list, sides: [...list.sides].reverse() });
    expect(faults.join('\n')).toContain('not alphabetical (rule 6');
  });

  it('fails with a waiver that it does not need', () => {
    const place = list.labels[0]!.id;
    const needless = [
      { rule: 7, places: [place], searched: 'A body.', notFound: 'One.', date: '2026' },
    ];
    expect(judgeList(list, needless, []).flatMap(verdictFaults)).toContain(
      `${place}: keeps rule 7 now; take it out of waivers.json`,
    );
  });
});
