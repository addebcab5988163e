import {
  APOSTROPHE,
  HYPHEN,
  IDEOGRAPH,
  SKIP,
  SPACE,
  STOP,
  WORD,
  classOf,
  fold,
  unitOf,
} from './fold';
import { articleLength } from './clitics';

/** 32-bit FNV-1a over folded UTF-16 units: https://www.rfc-editor.org/rfc/rfc9923 */
export const FNV_START = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;

/** One more unit into a running FNV-1a hash. */
export const hashUnit = (hash: number, unit: number): number => Math.imul(hash ^ unit, FNV_PRIME);

/** The words of a text, as parallel arrays that are used again and again: only the first `count` are valid. */
export class Tokens {
  count = 0;
  start: Int32Array;
  end: Int32Array;
  hash: Int32Array;
  /** 1 where the word can follow the one before in a phrase: one space run, hyphen or apostrophe between. */
  joined: Uint8Array;

  /** `capacity`: words that fit before the arrays have to grow. */
  constructor(capacity = 256) {
    this.start = new Int32Array(capacity);
    this.end = new Int32Array(capacity);
    this.hash = new Int32Array(capacity);
    this.joined = new Uint8Array(capacity);
  }

  /** Reads `text` from `from` to `to`. */
  read(text: string, from: number, to: number): void {
    this.count = 0;
    this.append(text, from, to);
  }

  /** Reads on: adds the words of `text` from `from` to `to`. */
  append(text: string, from: number, to: number): void {
    let separator = BROKEN;
    for (let at = from; at < to;) {
      const kind = classOf(fold(text.charCodeAt(at)));
      if (kind === WORD) {
        at = this.#word(text, at, to, separator);
        separator = NONE;
      } else if (kind === IDEOGRAPH) {
        this.#push(at, at + 1, hashUnit(FNV_START, text.charCodeAt(at)), separator);
        separator = NONE;
        at++;
      } else {
        if (separator !== NONE || kind !== APOSTROPHE || !endsPlural(text, at))
          separator = nextSeparator(separator, kind);
        at++;
      }
    }
  }

  #word(text: string, start: number, to: number, separator: number): number {
    let hash = FNV_START;
    let end = start;
    let letters = 0;
    const skip = articleLength(text, start, to);
    for (let at = start + skip; at < to; at++) {
      const folded = fold(text.charCodeAt(at));
      const kind = classOf(folded);
      if (kind === WORD) {
        hash = hashUnit(hash, unitOf(folded));
        end = at + 1;
        letters++;
      } else if (kind === STOP ? !joinsLetters(text, at, to, letters) : kind !== SKIP) break;
    }
    this.#push(start + skip, end, hash, separator);
    return end + finalStop(text, end, to);
  }

  #push(start: number, end: number, hash: number, separator: number): void {
    if (this.count === this.start.length) this.#grow();
    this.start[this.count] = start;
    this.end[this.count] = end;
    this.hash[this.count] = hash;
    this.joined[this.count] = separator === BROKEN ? 0 : 1;
    this.count++;
  }

  #grow(): void {
    const bigger = <T extends Int32Array | Uint8Array>(old: T, made: T): T => (made.set(old), made);
    const size = this.start.length * 2;
    this.start = bigger(this.start, new Int32Array(size));
    this.end = bigger(this.end, new Int32Array(size));
    this.hash = bigger(this.hash, new Int32Array(size));
    this.joined = bigger(this.joined, new Uint8Array(size));
  }
}

const NONE = 0;
const SPACED = 1;
const TIGHT = 2;
const BROKEN = 3;

/** What the characters between two words come to: white space, one hyphen or one apostrophe joins. */
function nextSeparator(before: number, kind: number): number {
  if (kind === SKIP) return before;
  if (kind === SPACE && before <= SPACED) return SPACED;
  if ((kind === HYPHEN || kind === APOSTROPHE) && before === NONE) return TIGHT;
  return BROKEN;
}

/** True for the apostrophe of a plural in a name (“Workers' Party”): an s before it, a capital after the space. */
function endsPlural(text: string, at: number): boolean {
  if ((text.charCodeAt(at - 1) | 32) !== 0x73 || text.charCodeAt(at + 1) !== 0x20) return false;
  const next = text.charAt(at + 2);
  return next !== next.toLowerCase();
}

/** The last full stop of “U.S.” belongs to the word, though a finding does not cover it. */
function finalStop(text: string, end: number, to: number): 0 | 1 {
  if (end >= to || text.charCodeAt(end) !== 0x2e || text.charCodeAt(end - 2) !== 0x2e) return 0;
  return classOf(fold(text.charCodeAt(end - 3))) === WORD ? 1 : 0;
}

/** True for the full stops of “U.S.” and “I.R.G.C.”: single letters on both sides. */
function joinsLetters(text: string, at: number, to: number, letters: number): boolean {
  const isWord = (index: number) => index < to && classOf(fold(text.charCodeAt(index))) === WORD;
  const before = letters === 1 || text.charCodeAt(at - 2) === 0x2e;
  return before && isWord(at + 1) && !isWord(at + 2);
}
