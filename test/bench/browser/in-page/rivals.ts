import AhoCorasick from 'modern-ahocorasick';
import Mark from 'mark.js';

/** Finds whole words of a phrase set in a text, in any case; answers places. */
export type Finder = (text: string) => readonly { readonly start: number; readonly end: number }[];

/** One regular expression with all phrases, longest first, between lookarounds for letters and digits. */
export function regExpFinder(phrases: readonly string[]): Finder {
  const sources = [...phrases]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, '\\$&'));
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  );
  return (text) =>
    Array.from(text.matchAll(pattern), ({ index, 0: { length } }) => ({
      start: index,
      end: index + length,
    }));
}

export function ahoCorasickFinder(phrases: readonly string[]): Finder {
  const all = [...new Set(phrases.map((phrase) => phrase.toLowerCase()))];
  const matcher = new AhoCorasick(all, { boundary: 'unicode' });
  return (text) => matcher.search(text.toLowerCase(), { strategy: 'leftmost-longest' });
}

/** mark.js wraps as it finds: the two cannot be told apart. */
export function markJs(phrases: readonly string[]): Promise<number> {
  return new Promise((resolve) =>
    new Mark(document.body).mark(phrases, {
      separateWordSearch: false,
      accuracy: 'exactly',
      done: resolve,
    }),
  );
}
