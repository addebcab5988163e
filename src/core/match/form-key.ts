/** How many of a form's first words are compared. */
export const KEY_WORDS = 5;
/** What the hashes of words are mixed with. */
export const MIX = 0x9e3779b1;
/** Sets a whole form apart from the first three words of a longer one. */
const WHOLE = 0x2545f491;

/** The key of some words and one more; never 0. */
export function addWord(key: number, hash: number): number {
  const mixed = Math.imul(key ^ hash ^ (hash >>> 15), MIX);
  return mixed ^ (mixed >>> 13) || 1;
}

/** The key of a form's first words, set apart from that of three. */
export const wholeKey = (key: number): number => key ^ WHOLE || 1;
