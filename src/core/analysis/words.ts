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

/** Words, folded, to look words of a text up in. */
export class WordSet {
  readonly #words = new Set<string>();
  /** Hashes of the words: most that are looked up end there. */
  readonly #hashes = new Set<number>();

  /** The words of some texts, less a few. */
  constructor(texts: readonly string[], less: readonly string[] = []) {
    const text = texts.join(' ');
    const tokens = new Tokens();
    tokens.read(text, 0, text.length);
    for (let at = 0; at < tokens.count; at++) {
      const word = wordAt(text, tokens, at);
      if (less.includes(word)) continue;
      this.#words.add(word);
      this.#hashes.add(tokens.hash[at] ?? 0);
    }
  }

  /** True if a word of a text is one of these. */
  has(text: string, words: Tokens, at: number): boolean {
    return this.#hashes.has(words.hash[at] ?? 0) && this.#words.has(wordAt(text, words, at));
  }

  /** True if a text has no other words. */
  hasAll(text: string): boolean {
    scratch.read(text, 0, text.length);
    for (let at = 0; at < scratch.count; at++) if (!this.has(text, scratch, at)) return false;
    return true;
  }
}

function wordAt(text: string, { start, end }: Tokens, at: number): string {
  return foldWord(text, start[at] ?? 0, end[at] ?? 0);
}

/** Letters and digits that fold to themselves in small: most words. */
const PLAIN = /^[A-Za-z0-9]+$/u;
const HASH_SIGN = 0x23;

/** A word as it is compared; a hash sign directly before it belongs to it (“#Resistance”). */
function foldWord(text: string, from: number, to: number): string {
  const plain = text.slice(from, to);
  if (PLAIN.test(plain) && text.charCodeAt(from - 1) !== HASH_SIGN) return plain.toLowerCase();
  let word = text.charAt(from - 1) === '#' ? '#' : '';
  for (let at = from; at < to; at++) {
    const folded = fold(text.charCodeAt(at));
    const kind = classOf(folded);
    if (kind !== SKIP && kind !== STOP)
      word += String.fromCharCode(kind === WORD ? unitOf(folded) : text.charCodeAt(at));
  }
  return word;
}
