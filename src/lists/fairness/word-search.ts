import { wordsOf } from '../../core/analysis/words';

/** Forms and quotations are compared with each other many times over. */
const known = new Map<string, readonly string[]>();

/** A text's words, folded as forms are. */
export function foldedWords(text: string): readonly string[] {
  const words = known.get(text) ?? wordsOf(text).text;
  known.set(text, words);
  return words;
}

/** Where a run of words first stands in others, or -1. */
export function indexOfWords(words: readonly string[], wanted: readonly string[]): number {
  if (wanted.length === 0) return -1;
  for (let at = 0; at + wanted.length <= words.length; at++)
    if (wanted.every((word, step) => words[at + step] === word)) return at;
  return -1;
}

/** The words without every occurrence of any of the phrases, longest first; a gap stays where they stood. */
export function withoutPhrases(
  words: readonly string[],
  phrases: readonly (readonly string[])[],
): readonly string[] {
  const left = [...words];
  for (const phrase of [...phrases].sort((a, b) => b.length - a.length))
    for (let at = indexOfWords(left, phrase); at >= 0; at = indexOfWords(left, phrase))
      left.fill(GAP, at, at + phrase.length);
  return left;
}

/** Stands where a phrase was taken out; no form has it. */
const GAP = '\u0000';

/** A text without what stands in quotation marks: those are somebody else's words. */
export const withoutQuotes = (text: string): string => text.replace(/“[^”]*”|"[^"]*"/gu, ' | ');

/** A text's folded words with a gap for each that has a capital inside a sentence: those are parts of names. */
export function withoutNames(text: string, folded = foldedWords(text)): readonly string[] {
  const { start } = wordsOf(text);
  return folded.map((word, index) => {
    const at = start[index] ?? 0;
    return /\p{Lu}/u.test(text.charAt(at)) && /[^.!?:]\s$/u.test(text.slice(0, at)) ? GAP : word;
  });
}
