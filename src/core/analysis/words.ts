import { SKIP, STOP, WORD, classOf, fold, unitOf } from '../match/fold';
import { Tokens } from '../match/tokens';

/** A text's words, folded, with where each stands. */
export interface Words {
  readonly text: readonly string[];
  readonly start: readonly number[];
  readonly end: readonly number[];
}

const scratch = new Tokens();

/** Reads the words of `text` from `from` to `to`. */
export function wordsOf(text: string, from = 0, to = text.length): Words {
  const tokens = scratch;
  tokens.read(text, from, to);
  const start = Array.from(tokens.start.subarray(0, tokens.count));
  const end = Array.from(tokens.end.subarray(0, tokens.count));
  return { text: start.map((at, index) => foldWord(text, at, end[index] ?? at)), start, end };
}

/** A word as it is compared; a hash sign directly before it belongs to it (“#Resistance”). */
function foldWord(text: string, from: number, to: number): string {
  let word = text.charAt(from - 1) === '#' ? '#' : '';
  for (let at = from; at < to; at++) {
    const folded = fold(text.charCodeAt(at));
    const kind = classOf(folded);
    if (kind !== SKIP && kind !== STOP)
      word += String.fromCharCode(kind === WORD ? unitOf(folded) : text.charCodeAt(at));
  }
  return word;
}
