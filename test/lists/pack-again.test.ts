import { expect, it } from 'vitest';
import { type PackChoice, packLists } from '../../src/lists/pack-lists';
import { loadShelf } from '../../src/shells/cli/knowledge';

// What of a list is the same in every pack is kept: no pack may show which others were made before.
it('makes the same pack of lists that were packed before', () => {
  const { lists, knowledge } = loadShelf();
  const all = [...lists.values()].slice(0, 4);
  const label = all[1]?.labels[0]?.id ?? '';
  const choices: readonly (readonly [readonly number[], PackChoice])[] = [
    [[0, 1, 2, 3], { lang: 'en' }],
    [[3, 1], { lang: 'en', unsourced: true }],
    [[1, 2], { lang: 'en', hidden: [label] }],
    [[0, 1, 2, 3], { lang: 'de' }],
    [[1, 0, 2], { lang: 'en' }],
  ];
  for (const [places, choice] of choices) {
    const set = places.flatMap((place) => all[place] ?? []);
    const fresh = packLists(structuredClone(set), structuredClone(knowledge), choice);
    expect(packLists(set, knowledge, choice)).toEqual(fresh);
  }
}, 30_000);
