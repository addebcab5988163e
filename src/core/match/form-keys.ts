import { decodeBytes } from './base64';
import { stemStarts } from './clitics';
import { FOLDED_LETTER, IDEOGRAPH, SPACE, classOf, fold } from './fold';
import { KEY_WORDS, MIX, addWord, wholeKey } from './form-key';
import {
  BLANK,
  BROKEN,
  FNV_PRIME,
  FNV_START,
  NONE,
  SPACED,
  Tokens,
  goesOn,
  hashOf,
  separatorAt,
} from './tokens';

/** Bits of the filter of keys: most words of a text end there. */
const BITS = (1 << 17) - 1;
/** Stands between the lines of a text: no form goes on past it. */
const LINE_END = '|';
const LINE_CODE = 0x7c;
/** More than five words have room in it, in UTF-16 units. */
const REACH = 72;
/** The last character of scripts that write no other words onto a word. */
const PLAIN = 0x5cf;

/**
 * The first words of all forms of all labels. Tells cheaply that a text holds none of them; of a text that
 * seems to hold one the matcher has to say whether it does.
 */
export class FormKeys {
  /** Open addressing, at most half full; 0 = free. */
  readonly #slots: Int32Array;
  readonly #filter = new Uint8Array((BITS + 1) >> 3);
  readonly #tokens = new Tokens();

  constructor(stored: string) {
    // Little-endian, as every machine is that a browser of today runs on.
    const { buffer } = decodeBytes(stored);
    const keys = new Int32Array(buffer, 0, buffer.byteLength >> 2);
    let size = 16;
    while (size < keys.length * 2) size *= 2;
    const slots = (this.#slots = new Int32Array(size));
    const filter = this.#filter;
    for (let at = 0; at < keys.length; at++) {
      const key = keys[at] as number;
      let slot = key & (size - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
      slots[slot] = key;
      const byte = (key & BITS) >> 3;
      filter[byte] = (filter[byte] as number) | (1 << (key & 7));
    }
  }

  /**
   * False only where no form stands in the text, whose lines are parted by `|`. One loop over plain words, without
   * calls for most of them: it runs once a page, before anything has compiled it. A line with anything else in it
   * (“U.S.”, soft hyphens, ideographs, Arabic) is read as the matcher reads it.
   */
  mayStandIn(text: string): boolean {
    const letters = FOLDED_LETTER;
    const filter = this.#filter;
    const { length } = text;
    let hash = FNV_START;
    let start = 0;
    let separator = BROKEN;
    /** Key of the word before, and of the two before; where those begin. */
    let last = 0;
    let lastTwo = 0;
    let lastAt = 0;
    let twoAt = 0;
    for (let at = 0; at <= length; at++) {
      const code = at < length ? text.charCodeAt(at) : LINE_CODE;
      const unit = code <= PLAIN ? (letters[code] as number) : 0;
      if (unit !== 0) {
        hash = Math.imul(hash ^ unit, FNV_PRIME);
        continue;
      }
      const kind = code === BLANK ? SPACE : classOf(fold(code));
      if (kind !== SPACE && (kind === IDEOGRAPH || goesOn(kind, at - start))) {
        const end = lineEnd(text, at);
        if (this.#standsIn(text, text.lastIndexOf(LINE_END, at) + 1, end)) return true;
        at = end;
        separator = BROKEN;
      } else {
        if (at > start) {
          if (separator === BROKEN) last = lastTwo = 0;
          // `addWord` three times, without a call; 0 is the key of no word.
          const folded = hash ^ (hash >>> 15);
          const one = Math.imul(folded, MIX);
          const two = Math.imul(last ^ folded, MIX);
          const three = Math.imul(lastTwo ^ folded, MIX);
          const key = one ^ (one >>> 13) || 1;
          const pair = two ^ (two >>> 13) || 1;
          const triple = three ^ (three >>> 13) || 1;
          if (((filter[(key & BITS) >> 3] as number) >> (key & 7)) & 1 && this.#has(key))
            return true;
          if (((filter[(pair & BITS) >> 3] as number) >> (pair & 7)) & 1 && this.#has(pair))
            return true;
          if (
            ((filter[(triple & BITS) >> 3] as number) >> (triple & 7)) & 1 &&
            this.#isAt(text, twoAt, triple)
          )
            return true;
          lastTwo = last === 0 ? 0 : pair;
          twoAt = lastAt;
          last = key;
          lastAt = start;
          separator = NONE;
        }
        if (code === BLANK) separator = separator <= SPACED ? SPACED : BROKEN;
        else separator = separatorAt(text, at, kind, separator);
      }
      hash = FNV_START;
      start = at + 1;
    }
    return false;
  }

  /** True if a form may begin with the three words at `from`, which have this key. */
  #isAt(text: string, from: number, triple: number): boolean {
    if (!this.#has(triple)) return false;
    const end = lineEnd(text, from);
    const to = Math.min(end, from + REACH);
    const { hash, count } = this.#read(text, from, to);
    // Words that long are left to the matcher.
    if (to < end && count <= KEY_WORDS) return true;
    return this.#begins(0, addWord(0, hash[0] as number));
  }

  #standsIn(text: string, from: number, to: number): boolean {
    const { start, end, hash, count } = this.#read(text, from, to);
    for (let at = 0; at < count; at++) {
      if (this.#begins(at, addWord(0, hash[at] as number))) return true;
      const [first = 0, last = 0] = [start[at], end[at]];
      if (text.charCodeAt(first) <= PLAIN) continue;
      const stems = stemStarts(text, first, last);
      if (stems.some((stem) => this.#begins(at, addWord(0, hashOf(text, stem, last))))) return true;
    }
    return false;
  }

  #read(text: string, from: number, to: number): Tokens {
    this.#tokens.read(text, from, to);
    return this.#tokens;
  }

  /** True if a form may begin with the word at `at`, whose key is `first`. */
  #begins(at: number, first: number): boolean {
    const { hash, joined, count } = this.#tokens;
    const last = Math.min(count, at + KEY_WORDS);
    let key = first;
    if (this.#has(key)) return true;
    for (let next = at + 1; next < last && joined[next] !== 0; next++) {
      key = addWord(key, hash[next] as number);
      if (this.#has(next === at + 1 ? key : wholeKey(key))) return true;
    }
    return false;
  }

  #has(key: number): boolean {
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let slot = key & mask; ; slot = (slot + 1) & mask) {
      const found = slots[slot];
      if (found === 0) return false;
      if (found === key) return true;
    }
  }
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf(LINE_END, at);
  return end < 0 ? text.length : end;
}
