import type { TermList } from '../../src/lists/term-list';

/** Words on which a guide quoted in the list advises at one actor, and that other actors are called too. */
export function guideGaps(list: TermList): string[] {
  const key = (lang: string, word: string): string => `${lang} ${word.toLowerCase()}`;
  const advised = new Map<string, Set<string>>();
  for (const { actor, words, lang } of list.recommendations)
    for (const word of words)
      advised.set(key(lang, word), (advised.get(key(lang, word)) ?? new Set()).add(actor));
  const gaps = list.labels.flatMap(({ actor, forms, lang }) =>
    forms
      .filter((form) => advised.get(key(lang, form))?.has(actor) === false)
      .map((form) => `${form}: ${actor}`),
  );
  return [...new Set(gaps)].sort();
}
