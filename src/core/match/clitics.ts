import { ALEF, SKIP, WORD, classOf, fold } from './fold';

/**
 * Arabic and Hebrew write articles, conjunctions and prepositions onto the word. The Arabic article is
 * left out of every word on both sides (list and page); the rest is tried off a phrase's first word.
 */
const LAM = 0x0644;
/** و ف ب ك ل س */
const ARABIC_PREFIXES = new Set([0x0648, 0x0641, 0x0628, 0x0643, 0x0644, 0x0633]);
/** ה ו ב כ ל מ ש */
const HEBREW_PREFIXES = new Set([0x05d4, 0x05d5, 0x05d1, 0x05db, 0x05dc, 0x05de, 0x05e9]);
/** What must be left of a word after a prefix came off, in letters. */
const SHORTEST_STEM = 3;

const isArabic = (code: number) => code >= 0x0620 && code <= 0x06ff;
const isHebrew = (code: number) => code >= 0x05d0 && code <= 0x05ea;

/** Length of the Arabic article at `start` (“ال”), else 0: a letter of the same word must follow, then more of it. */
export function articleLength(text: string, start: number, to: number): number {
  if (text.charCodeAt(start) !== ALEF || text.charCodeAt(start + 1) !== LAM) return 0;
  const stem = start + 2;
  if (stem + SHORTEST_STEM > to || !isArabic(text.charCodeAt(stem + SHORTEST_STEM - 1))) return 0;
  for (let at = stem; at < stem + SHORTEST_STEM; at++) {
    const kind = classOf(fold(text.charCodeAt(at)));
    if (kind !== WORD && (kind !== SKIP || at === stem)) return 0;
  }
  return 2;
}

/** Where the word could begin without its prefixes, nearest first. Empty in other scripts. */
export function stemStarts(text: string, start: number, end: number): number[] {
  const first = text.charCodeAt(start);
  if (first < 0x05d0 || first > 0x06ff) return [];
  const prefixes = isHebrew(first) ? HEBREW_PREFIXES : ARABIC_PREFIXES;
  const starts: number[] = [];
  let at = start;
  while (starts.length < 3 && end - at > SHORTEST_STEM && prefixes.has(text.charCodeAt(at))) {
    at++;
    const article = isArabic(first) ? articleOrAssimilated(text, at, end) : 0;
    if (article > 0) starts.push(at + article);
    starts.push(at);
  }
  return starts;
}

/** “وال…” has the article after the prefix; “لل…” has swallowed its alef. */
function articleOrAssimilated(text: string, at: number, end: number): number {
  const assimilated =
    text.charCodeAt(at - 1) === LAM && text.charCodeAt(at) === LAM && end - at > SHORTEST_STEM;
  return assimilated ? 1 : articleLength(text, at, end);
}
