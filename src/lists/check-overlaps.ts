import { wordsOf } from '../core/analysis/words';
import type { TermList } from './term-list';

/** Largest part of their words that two examples of a list may share, besides the label. */
const MOST_SHARED = 0.5;

interface Example {
  readonly label: string;
  readonly lang: string;
  readonly sentence: string;
  readonly words: ReadonlySet<string>;
}

/** Two examples of one list that are nearly one sentence. */
export interface Overlap {
  readonly labels: readonly [string, string];
  readonly sentences: readonly [string, string];
  /** Of the different words of both, the part that both have (Dice’s coefficient). */
  readonly shared: number;
}

/** Examples of a list that share over half of their words besides the label: such a pair tests one thing twice. */
export function findOverlaps(list: TermList): Overlap[] {
  const examples = examplesOf(list);
  return examples.flatMap((one, at) =>
    examples
      .slice(at + 1)
      .filter(({ lang }) => lang === one.lang)
      .map((other) => toOverlap(one, other))
      .filter(({ shared }) => shared > MOST_SHARED),
  );
}

/** The same as sentences. */
export function checkOverlaps(list: TermList): string[] {
  return findOverlaps(list).map(
    ({ labels: [one, other], sentences, shared }) =>
      `${one}: “${sentences[0]}” shares ${(100 * shared).toFixed(0)} % of its words with “${sentences[1]}” (${other})`,
  );
}

function examplesOf(list: TermList): Example[] {
  return list.labels.flatMap(({ id, lang, forms, examples }) => {
    const own = new Set(forms.flatMap((form) => wordsOf(form).text));
    return [...examples.yes, ...examples.no].map((sentence) => ({
      label: id,
      lang,
      sentence,
      words: new Set(wordsOf(sentence).text.filter((word) => !own.has(word))),
    }));
  });
}

function toOverlap(one: Example, other: Example): Overlap {
  let both = 0;
  for (const word of one.words) if (other.words.has(word)) both++;
  const all = one.words.size + other.words.size;
  return {
    labels: [one.label, other.label],
    sentences: [one.sentence, other.sentence],
    shared: all === 0 ? 0 : (2 * both) / all,
  };
}
