import type { Label, TermList } from '../../lists/term-list';

/** Labels whose text, forms or meaning hold the wanted words; upper and lower case are one. */
export function findLabels(list: TermList, wanted: string, lang: string): readonly Label[] {
  const needle = wanted.trim().toLowerCase();
  if (needle === '') return [];
  return list.labels.filter(({ text, forms, gloss }) => {
    const meaning: string | undefined = gloss?.[lang as 'en'] ?? gloss?.en;
    return [text, ...forms, meaning ?? ''].some((form) => form.toLowerCase().includes(needle));
  });
}
