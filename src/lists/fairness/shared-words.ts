import type { Evidence, Label, TermList } from '../term-list';
import type { Breach, Rule } from './rule';
import { gradeOf, usesOf } from './tally';
import { foldedWords, indexOfWords, withoutNames, withoutPhrases } from './word-search';

/** Rule 4: a word that one side uses is listed for every other side on record with it. */
export const sharedWords: Rule = {
  number: 4,
  title: 'a shared word is listed for all who use it',
  judge: (list) =>
    list.sides.flatMap(({ id, role }) => (role === 'observer' ? [] : gaps(list, id))),
};

/** Words that take a word back or hand it to somebody else. */
const DISTANCE = [
  'so',
  'called',
  'not',
  'self',
  'proclaimed',
  'alleged',
  'fake',
  'anti',
  'term',
  'word',
  'words',
];

/** Labels that a side's own quotations hold and that do not name the side. */
function gaps(list: TermList, side: string): Breach[] {
  const used = usesOf(list, side);
  const known = (lang: string): (readonly string[])[] =>
    used.filter(({ label }) => label.lang === lang).flatMap(({ label }) => formsOf(label));
  const found = new Map<string, Breach>();
  for (const { label, use } of used)
    for (const evidence of use.evidence) {
      const lang = list.sources[evidence.source]?.lang ?? '';
      if (gradeOf(list, evidence) === 'report') continue;
      const text = ownText(label, evidence);
      const all = withoutPhrases(foldedWords(text), known(lang));
      const plain = withoutNames(text, all);
      for (const other of othersOf(list, label, side, lang))
        if (holds(all, plain, other)) found.set(other.id, gap(other, side, evidence));
    }
  return [...found.values()];
}

/** Charged labels of the same actor and language that the side is not listed with. */
function othersOf(list: TermList, { actor }: Label, side: string, lang: string): Label[] {
  const plain = ['neutral', 'legal', 'contested', 'self-name'];
  return list.labels.filter(
    (one) =>
      one.actor === actor &&
      one.lang === lang &&
      !plain.includes(one.charge) &&
      !one.uses.some((use) => use.side === side),
  );
}

const formsOf = ({ forms }: Label): (readonly string[])[] => forms.map(foldedWords);

/** The quotation without what it quotes in turn, unless that is the label itself. */
function ownText({ forms }: Label, { quote }: Evidence): string {
  const inner = (words: string): string =>
    forms.some((form) => words.toLowerCase().includes(form.toLowerCase())) ? words : ' | ';
  return quote.replace(/[“"‘][^“”"’]*[”"’]/gu, inner);
}

/** `plain` has no names in it: forms without a capital are not looked for in “The Resistance Front”. */
function holds(all: readonly string[], plain: readonly string[], { forms }: Label): boolean {
  return forms.some((form) => {
    const words = /\p{Lu}/u.test(form) ? all : plain;
    const at = indexOfWords(words, foldedWords(form));
    return at >= 0 && !DISTANCE.includes(words[at - 1] ?? '');
  });
}

const gap = ({ id, text }: Label, side: string, { quote }: Evidence): Breach => ({
  place: id,
  says: `“${text}” stands in words of “${side}”, which it does not list: “${quote}”`,
});
