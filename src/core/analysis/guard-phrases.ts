import { Tokens } from '../match/tokens';
import type { Steps } from '../run-steps';

/** Where guard phrases stand in one block, by place. `at` counts words from the block's first. */
export interface PhrasePlaces {
  readonly phrase: readonly number[];
  readonly at: readonly number[];
  /** Each phrase that stands there, once. */
  readonly different: readonly number[];
}

/** Bits of the filter of first words and first pairs of words. */
const FILTER_BITS = 16;
const FILTER_MASK = (1 << FILTER_BITS) - 1;
const HASH_SIGN = 0x23;
/** Phrases read in one step: under a millisecond once compiled, a few before. */
const A_STEP = 200;

/** The words of all guards, so that one pass over a block finds every phrase that any label asks for. */
export class GuardPhrases {
  /** By phrase: its number of words. */
  readonly length: Int32Array;
  /** Most words of a phrase. */
  longest = 0;
  /** By phrase: the place of its first word in `#hash` and `#signed`. */
  readonly #from: Int32Array;
  /** By phrase: the last pass that found it. Passes are counted. */
  readonly #seenIn: Int32Array;
  #pass = 0;
  readonly #hash: number[] = [];
  /** By word: 1 where a hash sign stands before it (“#Resistance”). */
  readonly #signed: number[] = [];
  /** Phrases of one word by its hash, longer ones by that of their first two: many begin with the same small word. */
  readonly #byFirst = new Map<number, number[]>();
  readonly #byPair = new Map<number, number[]>();
  /** Bit 1: a phrase of one word; bit 2: the first two words of a longer one; bit 4: its first word. */
  readonly #filter = new Uint8Array(1 << FILTER_BITS);

  private constructor(count: number) {
    this.length = new Int32Array(count);
    this.#from = new Int32Array(count);
    this.#seenIn = new Int32Array(count);
  }

  /** Reads phrases in steps. */
  static *steps(phrases: readonly string[]): Steps<GuardPhrases> {
    const made = new GuardPhrases(phrases.length);
    for (let from = 0; from < phrases.length; from += A_STEP) {
      made.#read(phrases.slice(from, from + A_STEP), from);
      yield;
    }
    return made;
  }

  #read(phrases: readonly string[], from: number): void {
    const tokens = new Tokens();
    phrases.forEach((text, at) => {
      const phrase = from + at;
      tokens.read(text, 0, text.length);
      this.length[phrase] = tokens.count;
      this.longest = Math.max(this.longest, tokens.count);
      this.#from[phrase] = this.#hash.length;
      for (let at = 0; at < tokens.count; at++) {
        this.#hash.push(tokens.hash[at] ?? 0);
        this.#signed.push(isSigned(text, tokens.start[at] ?? 0));
      }
      const [first = 0, second = 0] = tokens.hash;
      if (tokens.count === 1) this.#add(this.#byFirst, first, 1, phrase);
      if (tokens.count > 1) {
        this.#mark(first, 4);
        this.#add(this.#byPair, pairOf(first, second), 2, phrase);
      }
    });
  }

  /** All phrases that stand in a block, whose words are `from` to `to` of `words`. */
  placesIn(text: string, words: Tokens, from: number, to: number): PhrasePlaces {
    const pass = ++this.#pass;
    const places = { phrase: [] as number[], at: [] as number[], different: [] as number[] };
    const add = (same: readonly number[] | undefined, at: number): void => {
      for (const phrase of same ?? [])
        if (this.#standsAt(text, words, at, to, phrase)) {
          places.phrase.push(phrase);
          places.at.push(at - from);
          if (this.#seenIn[phrase] !== pass) places.different.push(phrase);
          this.#seenIn[phrase] = pass;
        }
    };
    const hashes = words.hash;
    const filter = this.#filter;
    for (let at = from; at < to; at++) {
      const hash = hashes[at] ?? 0;
      const bits = filter[hash & FILTER_MASK] ?? 0;
      if ((bits & 1) !== 0) add(this.#byFirst.get(hash), at);
      if ((bits & 4) === 0) continue;
      const pair = pairOf(hash, hashes[at + 1] ?? 0);
      if (((filter[pair & FILTER_MASK] ?? 0) & 2) !== 0) add(this.#byPair.get(pair), at);
    }
    return places;
  }

  #add(phrases: Map<number, number[]>, hash: number, bit: number, phrase: number): void {
    this.#mark(hash, bit);
    const same = phrases.get(hash);
    if (same) same.push(phrase);
    else phrases.set(hash, [phrase]);
  }

  #mark(hash: number, bit: number): void {
    const at = hash & FILTER_MASK;
    this.#filter[at] = (this.#filter[at] ?? 0) | bit;
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

const pairOf = (first: number, second: number): number =>
  (Math.imul(first, 0x9e3779b1) ^ second) | 0;

function isSigned(text: string, start: number): 0 | 1 {
  return start > 0 && text.charCodeAt(start - 1) === HASH_SIGN ? 1 : 0;
}
