import { articleLength } from './clitics';
import { FOLDED_LETTER, IDEOGRAPH, SKIP, WORD, classOf, fold, unitOf } from './fold';
import { FNV_START, hashUnit } from './tokens';

const SEED = FNV_START ^ 0x5bd1e995;
/** Sets this hash apart from the word hash, so that one collision does not make the other. */
const SHIFT = 31;

/** A hash over all letters of a phrase: two phrases whose words have the same hashes are told apart by it. */
export function checkHash(text: string, start: number, end: number): number {
  let hash = SEED;
  let inWord = false;
  const letters = FOLDED_LETTER;
  for (let at = start; at < end; at++) {
    const unit = letters[text.charCodeAt(at)] ?? 0;
    if (unit !== 0) {
      hash = hashUnit(hash, unit + SHIFT);
      inWord = true;
      continue;
    }
    if (!inWord) at += articleLength(text, at, end);
    const folded = fold(text.charCodeAt(at));
    const kind = classOf(folded);
    if (kind === WORD || kind === IDEOGRAPH) hash = hashUnit(hash, unitOf(folded) + SHIFT);
    inWord = kind === WORD || (inWord && kind === SKIP);
  }
  return hash;
}
