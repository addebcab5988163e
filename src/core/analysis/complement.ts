import type { Tokens } from '../match/tokens';
import type { Complement } from './compiled-guard';
import type { PhrasePlaces } from './guard-phrases';
import { beginsIn } from './phrase-places';
import type { WordSet } from './words';

/** How many words behind the link word are read: “of the two furniture chains”. */
const REACH = 5;

/** Words that show where a phrase ends. */
export interface PhraseEnds {
  /** They begin something new. */
  readonly stops: WordSet;
  /** So do these, but at the beginning and behind each other (“of all the towns”). */
  readonly articles: WordSet;
  /** These stand for a whole phrase (“the siege of it”). */
  readonly pronouns: WordSet;
}

/** A block's words, and the guard phrases among them. */
export interface BlockWords {
  readonly text: string;
  readonly words: Tokens;
  /** Places in `words` of the block's first word and behind its last. */
  readonly from: number;
  readonly to: number;
  readonly places: PhrasePlaces;
}

/**
 * What stands behind a form where that shows another sense (“of the tram”), or null. `next` is the word behind
 * the form, counted from the block's first; `ends` are the words that begin something new.
 */
export function strayComplement(
  complement: Complement,
  block: BlockWords,
  next: number,
  ends: PhraseEnds,
): string | null {
  const { links } = complement;
  if (links.size === 0 || block.words.joined[block.from + next] !== 1) return null;
  if (!beginsIn(links, block.places, next, next)) return null;
  const end = endOfPhrase(block, next + 1, ends);
  const stands = end > next + 1 && isStray(complement, block, next + 1, end, ends);
  return stands ? textOf(block, next, end) : null;
}

/** True if the words from `first` to before `end` are not what a form of its own sense is joined to. */
function isStray(
  { only, never, everyday }: Complement,
  block: BlockWords,
  first: number,
  end: number,
  ends: PhraseEnds,
): boolean {
  const { places } = block;
  return (
    beginsIn(never, places, first, end - 1) ||
    beginsIn(everyday, places, first, reachOf(block, first, end)) ||
    (only.size > 0 &&
      !beginsIn(only, places, first, end - 1) &&
      !hasName(block, first, end) &&
      !saysNothing(block, first, end, ends))
  );
}

/** The place behind the last word that belongs to what begins at a word, such as what stands behind a link. */
export function endOfPhrase(
  { text, words, from, to }: BlockWords,
  first: number,
  { stops, articles }: PhraseEnds,
): number {
  let at = first;
  let isOpen = true;
  for (; at < first + REACH && from + at < to && words.joined[from + at] === 1; at++) {
    const isArticle = articles.has(text, words, from + at);
    if (isArticle ? !isOpen : stops.has(text, words, from + at)) break;
    isOpen = isArticle;
  }
  return at;
}

/** True for “of doing something”, “of them” and “of all”: what tells nothing of the form's sense. */
function saysNothing(
  { text, words, from }: BlockWords,
  first: number,
  end: number,
  { articles, pronouns }: PhraseEnds,
): boolean {
  const word = text.slice(words.start[from + first], words.end[from + first]);
  if (/ing$/iu.test(word) || pronouns.has(text, words, from + first)) return true;
  for (let at = first; at < end; at++) if (!articles.has(text, words, from + at)) return false;
  return true;
}

/** The last word that belongs to what stands behind a link: of what follows a name only the next (“of Turkish bees”). */
function reachOf({ text, words, from }: BlockWords, first: number, end: number): number {
  for (let at = first; at < end; at++) {
    const letter = text.charAt(words.start[from + at] ?? 0);
    if (letter !== letter.toLowerCase()) return Math.min(at + 1, end - 1);
  }
  return end - 1;
}

/** True if one of the words is written like a name, or with digits. */
function hasName({ text, words, from }: BlockWords, first: number, end: number): boolean {
  for (let at = first; at < end; at++) {
    const letter = text.charAt(words.start[from + at] ?? 0);
    if (letter !== letter.toLowerCase() || /\d/u.test(letter)) return true;
  }
  return false;
}

function textOf({ text, words, from }: BlockWords, first: number, end: number): string {
  return text.slice(words.start[from + first], words.end[from + end - 1]);
}
