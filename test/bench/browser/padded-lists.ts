import { packLists } from '../../../src/lists/pack-lists';
import type { TermList } from '../../../src/lists/term-list';
import { loadShelf } from '../../../src/shells/cli/knowledge';
import type { Pack } from '../../../src/core/pack';
import { vocabularyOf, type Vocabulary } from '../make-text';
import { pick, type Random, seeded } from '../random';

/** Forms of labels that the pack of the full pass holds. */
export const FORMS = 5000;
const SEED = 7;
const SYLLABLES = 'ba dor el fin gar hu il jen ka lom mir nas ov pel qua rit sol tam ur ves'.split(
  ' ',
);

/** All built-in lists, padded with invented labels to `FORMS` English forms. */
export interface PaddedLists {
  readonly pack: Pack;
  readonly vocabulary: Vocabulary;
  /** All English forms, each once, in a seeded order. */
  readonly forms: readonly string[];
  readonly lists: number;
}

export function paddedLists(): PaddedLists {
  const { lists, knowledge } = loadShelf();
  const all = [...lists.values()];
  const own = englishForms(all);
  const padding = invented(Math.max(0, FORMS - own.length));
  return {
    pack: packLists([...all, paddingList(all[0], padding)], knowledge, { lang: 'en' }),
    vocabulary: vocabularyOf(all),
    forms: shuffled([...own, ...padding]),
    lists: all.length,
  };
}

/** `count` phrases: the given ones, then invented ones. */
export function phrases(forms: readonly string[], count: number): string[] {
  return [...forms, ...invented(Math.max(0, count - forms.length), SEED + 1)].slice(0, count);
}

function englishForms(lists: readonly TermList[]): string[] {
  const labels = lists.flatMap((list) => list.labels).filter(({ lang }) => lang === 'en');
  return [...new Set(labels.flatMap(({ forms }) => forms))];
}

function paddingList(model: TermList | undefined, forms: readonly string[]): TermList {
  const label = model?.labels.find(({ lang }) => lang === 'en');
  if (!model || !label) throw new Error('there is no list to pad');
  const labels = forms.map((form, i) => ({
    ...label,
    id: `padding-${i}`,
    text: form,
    forms: [form],
  }));
  return { ...model, id: 'padding', labels };
}

/** Phrases of two invented words, which no article holds. */
function invented(count: number, seed = SEED): string[] {
  const random = seeded(seed);
  const made = new Set<string>();
  while (made.size < count) made.add(`${word(random)} ${word(random)}`);
  return [...made];
}

const word = (random: Random): string =>
  Array.from({ length: 2 + random(3) }, () => pick(random, SYLLABLES)).join('');

function shuffled(items: string[]): string[] {
  const random = seeded(SEED);
  for (let at = items.length - 1; at > 0; at--) {
    const other = random(at + 1);
    [items[at], items[other]] = [items[other] ?? '', items[at] ?? ''];
  }
  return items;
}
