import { describe, expect, it } from 'vitest';
import { checkForms } from '../../src/lists/check-forms';
import { judgeList, verdictFaults } from '../../src/lists/fairness/judge-list';
import { ourSentences } from '../../src/lists/fairness/our-sentences';
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

/** Most of the time goes into judging whole lists again and again. */
const LONG = { timeout: 60_000 };

/** A few of many, evenly drawn. */
const some = <One>(all: readonly One[], count: number): readonly One[] =>
  all.filter((_, at) => at % Math.max(1, Math.floor(all.length / count)) === 0);

const withVerdict = <Text extends { en: string }>(text: Text): Text => ({
  ...text,
  en: `${text.en} Its so-called critics differ.`,
});

/** A copy with a verdict word in every sentence that is the list's own. */
function withVerdicts(list: TermList): TermList {
  const judged = <One extends { about: { en: string } }>(one: One): One => ({
    ...one,
    about: withVerdict(one.about),
  });
  return {
    ...judged(list),
    sides: list.sides.map(judged),
    actors: list.actors.map(judged),
    labels: list.labels.map((label) => ({
      ...label,
      ...(label.note && { note: withVerdict(label.note) }),
      ...(label.objections && {
        objections: label.objections.map((one) => ({ ...one, says: withVerdict(one.says) })),
      }),
    })),
  };
}

/** A list without one side's uses; labels that nobody else uses go. */
function withoutSide(list: TermList, side: string): TermList {
  const labels = list.labels
    .map((label) => ({ ...label, uses: label.uses.filter((use) => use.side !== side) }))
    .filter(({ uses }) => uses.length > 0);
  return { ...list, labels };
}

describe.each(LISTS.map((list) => [list.id, list] as const))('the list %s', LONG, (_, list) => {
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
    const faults = ruleFaults(withVerdicts(list)).filter((fault) => fault.includes('“so-called”'));
    const sentences = ourSentences(list);
    expect(sentences.length).toBeGreaterThan(list.sides.length + list.actors.length);
    for (const { place, field } of sentences)
      expect(faults).toContainEqual(expect.stringMatching(`^${place}: its ${field} judges with `));
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
