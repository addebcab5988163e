import { Tokens } from '../match/tokens';

/** Where guard phrases stand in one block, by place. `at` counts words from the block's first. */
export interface PhrasePlaces {
  readonly phrase: readonly number[];
  readonly at: readonly number[];
  /** Each phrase that stands there, once. */
  readonly different: ReadonlySet<number>;
}

/** Bits of the filter of first words. */
const FILTER_BITS = 16;
const FILTER_MASK = (1 << FILTER_BITS) - 1;
const HASH_SIGN = 0x23;

/** The words of all guards, so that one pass over a block finds every phrase that any label asks for. */
export class GuardPhrases {
  /** By phrase: its number of words. */
  readonly length: Int32Array;
  /** Most words of a phrase. */
  longest = 0;
  /** By phrase: the place of its first word in `#hash` and `#signed`. */
  readonly #from: Int32Array;
  readonly #hash: number[] = [];
  /** By word: 1 where a hash sign stands before it (“#Resistance”). */
  readonly #signed: number[] = [];
  readonly #byFirst = new Map<number, number[]>();
  readonly #filter = new Uint8Array(1 << FILTER_BITS);

  constructor(phrases: readonly string[]) {
    const tokens = new Tokens();
    this.length = new Int32Array(phrases.length);
    this.#from = new Int32Array(phrases.length);
    phrases.forEach((text, phrase) => {
      tokens.read(text, 0, text.length);
      this.length[phrase] = tokens.count;
      this.longest = Math.max(this.longest, tokens.count);
      this.#from[phrase] = this.#hash.length;
      for (let at = 0; at < tokens.count; at++) {
        this.#hash.push(tokens.hash[at] ?? 0);
        this.#signed.push(isSigned(text, tokens.start[at] ?? 0));
      }
      if (tokens.count > 0) this.#addFirst(tokens.hash[0] ?? 0, phrase);
    });
  }

  /** All phrases that stand in a block, whose words are `from` to `to` of `words`. */
  placesIn(text: string, words: Tokens, from: number, to: number): PhrasePlaces {
    const places = { phrase: [] as number[], at: [] as number[], different: new Set<number>() };
    for (let at = from; at < to; at++) {
      const hash = words.hash[at] ?? 0;
      if (this.#filter[hash & FILTER_MASK] === 0) continue;
      for (const phrase of this.#byFirst.get(hash) ?? [])
        if (this.#standsAt(text, words, at, to, phrase)) {
          places.phrase.push(phrase);
          places.at.push(at - from);
          places.different.add(phrase);
        }
    }
    return places;
  }

  #addFirst(hash: number, phrase: number): void {
    this.#filter[hash & FILTER_MASK] = 1;
    const same = this.#byFirst.get(hash);
    if (same) same.push(phrase);
    else this.#byFirst.set(hash, [phrase]);
  }

  #standsAt(text: string, words: Tokens, at: number, to: number, phrase: number): boolean {
    const length = this.length[phrase] ?? 0;
    const from = this.#from[phrase] ?? 0;
    if (at + length > to) return false;
    for (let word = 0; word < length; word++) {
      if (words.hash[at + word] !== this.#hash[from + word]) return false;
      if (isSigned(text, words.start[at + word] ?? 0) !== this.#signed[from + word]) return false;
    }
    return true;
  }
}

function isSigned(text: string, start: number): 0 | 1 {
  return start > 0 && text.charCodeAt(start - 1) === HASH_SIGN ? 1 : 0;
}
