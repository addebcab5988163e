import type { Tokens } from '../match/tokens';
import type { Complement } from './compiled-guard';
import type { PhrasePlaces } from './guard-phrases';
import { beginsIn } from './phrase-places';
import type { WordSet } from './words';

/** How many words behind the link word are read: “of the two furniture chains”. */
const REACH = 5;

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
 * the form, counted from the block's first; `stops` are the words that begin something new.
 */
export function strayComplement(
  { links, only, never }: Complement,
  block: BlockWords,
  next: number,
  stops: WordSet,
): string | null {
  if (block.words.joined[block.from + next] !== 1) return null;
  const { places } = block;
  if (!beginsIn(links, places, next, next)) return null;
  const end = endOf(block, next + 1, stops);
  if (end === next + 1) return null;
  const [first, last] = [next + 1, end - 1];
  const isStray =
    beginsIn(never, places, first, last) ||
    (only.size > 0 && !beginsIn(only, places, first, last) && !hasName(block, first, end));
  return isStray ? textOf(block, next, end) : null;
}

/** The place behind the last word that belongs to what stands behind a link word. */
function endOf({ text, words, from, to }: BlockWords, first: number, stops: WordSet) {
  let at = first;
  while (at < first + REACH && from + at < to && words.joined[from + at] === 1) {
    if (stops.has(text, words, from + at)) break;
    at++;
  }
  return at;
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
