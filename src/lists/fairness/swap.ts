import type { TermList } from '../term-list';
import type { Breach, Rule } from './rule';
import {
  foldedWords,
  indexOfWords,
  withoutNames,
  withoutPhrases,
  withoutQuotes,
} from './word-search';

/** Charges that give a side away when they stand in a sentence of ours. */
const TELLING = ['honorific', 'euphemism', 'dysphemism', 'pejorative', 'delegitimising'];
/** What laws call a listed group is said so of any group. */
const LEGAL_WORDS = ['terrorist organization', 'terrorist organizations'].map(foldedWords);

/**
 * Rule 8: with the names exchanged, nothing in what we say of sides and actors tells which side it was:
 * none of their charged words stands there as ours. Names of groups are names (“Students for Life”).
 */
export const swap: Rule = {
  number: 8,
  title: 'who is who is told in nobody’s own words',
  judge: (list) => [
    ...told(list, list.id, list.about.en),
    ...[...list.sides, ...list.actors].flatMap(({ id, about }) => told(list, id, about.en)),
  ],
};

function told(list: TermList, place: string, sentence: string): Breach[] {
  const words = withoutPhrases(withoutNames(withoutQuotes(sentence)), LEGAL_WORDS);
  return list.labels
    .filter(({ lang, charge }) => lang === 'en' && TELLING.includes(charge))
    .filter(({ forms }) => forms.some((form) => indexOfWords(words, foldedWords(form)) >= 0))
    .map(({ id, text }) => ({
      place,
      says: `its about says “${text}” (${id}) as our own word: “${sentence}”`,
    }));
}
