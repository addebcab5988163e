import {
  APOSTROPHE,
  FOLDED_LETTER,
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
export const FNV_PRIME = 0x01000193;

/** One more unit into a running FNV-1a hash. */
export const hashUnit = (hash: number, unit: number): number => Math.imul(hash ^ unit, FNV_PRIME);

/** The hash of a stretch as one word. */
export function hashOf(text: string, start: number, end: number): number {
  let hash = FNV_START;
  for (let at = start; at < end; at++) {
    const folded = fold(text.charCodeAt(at));
    if (classOf(folded) !== SKIP) hash = hashUnit(hash, unitOf(folded));
  }
  return hash;
}

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

  /**
   * Reads on: adds the words of `text` from `from` to `to`. One loop with a look and a multiplication for each
   * letter; whatever is no known letter and no blank is left to `#other`.
   */
  append(text: string, from: number, to: number): void {
    this.#makeRoom(this.count + to - from);
    const letters = FOLDED_LETTER;
    const { start: starts, end: ends, hash: hashes, joined } = this;
    let count = this.count;
    let hash = FNV_START;
    let start = from;
    let separator = BROKEN;
    for (let at = from; at < to; at++) {
      const code = text.charCodeAt(at);
      const unit = letters[code] ?? 0;
      if (unit !== 0) {
        hash = Math.imul(hash ^ unit, FNV_PRIME);
        continue;
      }
      const kind = code === BLANK ? SPACE : classOf(fold(code));
      if (goesOn(kind, at - start)) {
        this.count = count;
        at = this.#word(text, start, at, to, hash, separator) - 1;
        count = this.count;
        separator = NONE;
        hash = FNV_START;
      } else {
        if (at > start) {
          starts[count] = start;
          ends[count] = at;
          hashes[count] = hash;
          joined[count++] = separator === BROKEN ? 0 : 1;
          separator = NONE;
          hash = FNV_START;
        }
        if (kind === IDEOGRAPH) {
          this.count = count;
          this.#push(at, at + 1, hashUnit(FNV_START, code), separator);
          count = this.count;
          separator = NONE;
        } else separator = separatorAt(text, at, kind, separator);
      }
      start = at + 1;
    }
    this.count = count;
    if (start < to) this.#push(start, to, hash, separator);
  }

  /** Reads on in the word at `first`, of whose letters those before `next` are hashed. Answers where to read on. */
  #word(
    text: string,
    first: number,
    next: number,
    to: number,
    hashed: number,
    separator: number,
  ): number {
    const start = next > first ? first : first + articleLength(text, first, to);
    let hash = hashed;
    let end = next;
    let letters = next - first;
    for (let at = Math.max(start, next); at < to; at++) {
      const folded = fold(text.charCodeAt(at));
      const kind = classOf(folded);
      if (kind === WORD) {
        hash = hashUnit(hash, unitOf(folded));
        end = at + 1;
        letters++;
      } else if (kind === STOP ? !joinsLetters(text, at, to, letters) : kind !== SKIP) break;
    }
    this.#push(start, end, hash, separator);
    return end + finalStop(text, end, to);
  }

  #push(start: number, end: number, hash: number, separator: number): void {
    const at = this.count++;
    this.start[at] = start;
    this.end[at] = end;
    this.hash[at] = hash;
    this.joined[at] = separator === BROKEN ? 0 : 1;
  }

  #makeRoom(words: number): void {
    if (words <= this.start.length) return;
    const bigger = <T extends Int32Array | Uint8Array>(old: T, made: T): T => (made.set(old), made);
    const size = Math.max(words, this.start.length * 2);
    this.start = bigger(this.start, new Int32Array(size));
    this.end = bigger(this.end, new Int32Array(size));
    this.hash = bigger(this.hash, new Int32Array(size));
    this.joined = bigger(this.joined, new Uint8Array(size));
  }
}

/** True where a word of so many letters may go on past a sign of this kind, or one begins here. */
export function goesOn(kind: number, letters: number): boolean {
  return kind === WORD || (letters > 0 && kind === SKIP) || (letters === 1 && kind === STOP);
}

export const BLANK = 0x20;
/** What stands between two words: nothing yet, white space, one sign, or what ends a phrase. */
export const NONE = 0;
export const SPACED = 1;
const TIGHT = 2;
export const BROKEN = 3;

/** What stands between two words with one more character, of this kind. */
export function separatorAt(text: string, at: number, kind: number, before: number): number {
  if (kind === SPACE) return before <= SPACED ? SPACED : BROKEN;
  if (before !== NONE) return nextSeparator(before, kind);
  if (kind === STOP) return stopAt(text, at);
  return kind === APOSTROPHE && endsPlural(text, at) ? NONE : nextSeparator(before, kind);
}

const isWord = (code: number): boolean => classOf(fold(code)) === WORD;

/** What a full stop behind a word comes to: in “350.org” it joins, in “Oct. 7” it counts for nothing, else it ends a phrase. */
function stopAt(text: string, at: number): number {
  const next = text.charCodeAt(at + 1);
  if (next === BLANK) return endsShort(text, at) ? NONE : BROKEN;
  return isWord(next) ? TIGHT : BROKEN;
}

/** Words in names that are written short in every style guide. */
const SHORT = new Set('Jan Feb Aug Sept Oct Nov Dec St'.split(' '));
const SHORT_MOST = 4;

/** True for the full stop of a word cut short, or of an initial (“Susan B. Anthony”). */
function endsShort(text: string, at: number): boolean {
  let from = at;
  while (from > 0 && at - from <= SHORT_MOST && isWord(text.charCodeAt(from - 1))) from--;
  const word = text.slice(from, at);
  return word.length === 1 ? word !== word.toLowerCase() : SHORT.has(word);
}

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
  return isWord(text.charCodeAt(end - 3)) ? 1 : 0;
}

/** True for the full stops of “U.S.” and “I.R.G.C.”: single letters on both sides. */
function joinsLetters(text: string, at: number, to: number, letters: number): boolean {
  const isLetter = (index: number) => index < to && isWord(text.charCodeAt(index));
  const before = letters === 1 || text.charCodeAt(at - 2) === 0x2e;
  return before && isLetter(at + 1) && !isLetter(at + 2);
}
