import { Tokens } from '../match/tokens';
import type { Steps } from '../run-steps';

/** Which guard phrases stand in one block, and where those whose place matters do. `at` counts words from the block's first. */
export interface PhrasePlaces {
  readonly phrase: readonly number[];
  readonly at: readonly number[];
  /** All that stand there, each once. */
  readonly different: readonly number[];
}

/** Bits of the filter of first words and first pairs of words. */
const FILTER_BITS = 16;
const FILTER_MASK = (1 << FILTER_BITS) - 1;
const HASH_SIGN = 0x23;
/** Phrases read in one step: under a millisecond once compiled, a few before. */
const A_STEP = 200;
/**
 * The words of guards, so that one pass over a block finds every phrase that any of them asks for. A guard's are added
 * when it is first needed: a page with few labels looks for few.
 */
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
  /** By phrase: 1 where some guard asks for its place. */
  readonly #placed: Uint8Array;
  /**
   * Phrases of one word by its hash, longer ones by that of their first two (many begin with the same small word):
   * open addressing by turns of hash and phrase plus one, 0 = free. `#same`: by phrase the next of its hash, likewise.
   */
  readonly #slots: Int32Array;
  readonly #same: Int32Array;
  /** Bit 1: a phrase of one word; bit 2: the first two words of a longer one; bit 4: its first word. */
  readonly #filter = new Uint8Array(1 << FILTER_BITS);

  readonly #texts: readonly string[];
  /** By phrase: 1 once it was read. */
  readonly #isRead: Uint8Array;
  readonly #tokens = new Tokens();

  constructor(texts: readonly string[]) {
    const count = texts.length;
    this.#texts = texts;
    this.length = new Int32Array(count);
    this.#from = new Int32Array(count);
    this.#same = new Int32Array(count);
    this.#seenIn = new Int32Array(count);
    this.#placed = new Uint8Array(count);
    this.#isRead = new Uint8Array(count);
    let slots = 16;
    while (slots < count * 2) slots *= 2;
    this.#slots = new Int32Array(slots * 2);
  }

  /** Looks for some phrases from now on, in steps. `placed`: where they stand matters. */
  *addSteps(phrases: readonly number[], placed: boolean): Steps<void> {
    let read = 0;
    for (const phrase of phrases) {
      if (placed) this.#placed[phrase] = 1;
      if (this.#isRead[phrase] === 1) continue;
      this.#isRead[phrase] = 1;
      this.#read(phrase);
      if (++read % A_STEP === 0) yield;
    }
  }

  #read(phrase: number): void {
    const text = this.#texts[phrase] ?? '';
    const tokens = this.#tokens;
    tokens.read(text, 0, text.length);
    const { count, hash, start } = tokens;
    this.length[phrase] = count;
    this.longest = Math.max(this.longest, count);
    this.#from[phrase] = this.#hash.length;
    for (let at = 0; at < count; at++) {
      this.#hash.push(hash[at] ?? 0);
      this.#signed.push(isSigned(text, start[at] ?? 0));
    }
    const first = hash[0] ?? 0;
    if (count === 1) this.#add(first, 1, phrase);
    if (count < 2) return;
    this.#mark(first, 4);
    this.#add(pairOf(first, hash[1] ?? 0), 2, phrase);
  }

  /** All phrases that stand in a block, whose words are `from` to `to` of `words`. */
  placesIn(text: string, words: Tokens, from: number, to: number): PhrasePlaces {
    const places = { phrase: [] as number[], at: [] as number[], different: [] as number[] };
    this.#pass++;
    const hashes = words.hash;
    const filter = this.#filter;
    for (let at = from; at < to; at++) {
      const hash = hashes[at] ?? 0;
      const bits = filter[hash & FILTER_MASK] ?? 0;
      if ((bits & 1) !== 0) this.#collect(hash, text, words, at, from, to, places);
      if ((bits & 4) === 0) continue;
      const pair = pairOf(hash, hashes[at + 1] ?? 0);
      if (((filter[pair & FILTER_MASK] ?? 0) & 2) !== 0)
        this.#collect(pair, text, words, at, from, to, places);
    }
    return places;
  }

  /** Adds the phrases of a hash that stand at a word. */
  #collect(
    hash: number,
    text: string,
    words: Tokens,
    at: number,
    from: number,
    to: number,
    places: { phrase: number[]; at: number[]; different: number[] },
  ): void {
    const slot = this.#slotOf(hash);
    for (let next = this.#slots[slot + 1] ?? 0; next > 0; next = this.#same[next - 1] ?? 0) {
      const phrase = next - 1;
      if (!this.#standsAt(text, words, at, to, phrase)) continue;
      if (this.#seenIn[phrase] !== this.#pass) places.different.push(phrase);
      this.#seenIn[phrase] = this.#pass;
      if (this.#placed[phrase] !== 1) continue;
      places.phrase.push(phrase);
      places.at.push(at - from);
    }
  }

  /** The slot of a hash, or the free one where it would stand. */
  #slotOf(hash: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = (hash * 2) & mask;
    while (slots[slot + 1] !== 0 && slots[slot] !== hash) slot = (slot + 2) & mask;
    return slot;
  }

  #add(hash: number, bit: number, phrase: number): void {
    this.#mark(hash, bit);
    const slot = this.#slotOf(hash);
    this.#slots[slot] = hash;
    this.#same[phrase] = this.#slots[slot + 1] ?? 0;
    this.#slots[slot + 1] = phrase + 1;
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
