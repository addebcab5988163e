import type { CompiledCues } from './cues';
import { Letter, letterClass } from './letters';

const BLANK = 0x20;
/** Bits of the filter of words. */
const FILTER_BITS = 15;
const FILTER_MASK = (1 << FILTER_BITS) - 1;

/** By UTF-16 unit: the letter in small, for those met so far that have a small one of one unit; else 0. */
const SMALL = new Uint16Array(0x10000);

/** The small letter of a unit; 0 for no letter, -1 for one that takes a closer look. */
function smallOf(code: number): number {
  const kind = letterClass(code);
  if (kind === Letter.Half) return -1;
  if (kind === Letter.Space || kind === Letter.Other) return 0;
  const small = String.fromCharCode(code).toLowerCase();
  return small.length > 1 ? -1 : (SMALL[code] = small.charCodeAt(0));
}

/**
 * Tells from its letters alone, before it is read as words, that a sentence without quotation reports nothing.
 * Knows the first run of letters of each reporting verb, and the first two of each reporting phrase; sure where
 * it says no.
 */
export class ReportingWords {
  readonly #verbs = new Set<number>();
  readonly #pairs = new Set<number>();
  readonly #openers = new Set<number>();
  /** Bit 1: the end of a verb's hash; bit 2: that of a pair's. */
  readonly #filter = new Uint8Array(1 << FILTER_BITS);

  constructor(cues: CompiledCues) {
    for (const [word, { classes }] of cues.verbs)
      if (classes.has('say') || classes.has('think')) this.#verbs.add(firstRun(word));
    for (const phrases of [cues.phrasalOnly, cues.asides])
      for (const [first, rests] of phrases)
        for (const rest of rests) this.#addPhrase([first, ...rest].join(' '));
    for (const phrases of cues.according.values())
      for (const words of phrases) this.#addPhrase(words.join(' '));
    for (const word of cues.forWhom) this.#openers.add(firstRun(word));
    for (const hash of this.#verbs) this.#mark(hash, 1);
    for (const hash of this.#pairs) this.#mark(hash, 2);
  }

  /** False where no word from `from` to `to` can report. */
  mayStandIn(text: string, from: number, to: number): boolean {
    let hash = 0;
    let before = 0;
    let start = from;
    let isFirst = true;
    const small = SMALL;
    for (let at = from; at <= to; at++) {
      const code = at < to ? text.charCodeAt(at) : BLANK;
      const unit = small[code] || (code === BLANK ? 0 : smallOf(code));
      if (unit > 0) {
        hash = (Math.imul(hash, 31) + unit) | 0;
        continue;
      }
      if (unit < 0) return true;
      if (at > start) {
        if (this.#reports(hash, pairOf(before, hash))) return true;
        if (isFirst && this.#openers.has(hash)) return true;
        isFirst = false;
        before = hash;
        hash = 0;
      }
      start = at + 1;
    }
    return false;
  }

  #reports(word: number, pair: number): boolean {
    const filter = this.#filter;
    return (
      (((filter[word & FILTER_MASK] ?? 0) & 1) !== 0 && this.#verbs.has(word)) ||
      (((filter[pair & FILTER_MASK] ?? 0) & 2) !== 0 && this.#pairs.has(pair))
    );
  }

  #addPhrase(phrase: string): void {
    const [first = '', second] = phrase.split(NO_LETTERS).filter((run) => run !== '');
    if (second === undefined) this.#verbs.add(firstRun(first));
    else this.#pairs.add(pairOf(firstRun(first), firstRun(second)));
  }

  #mark(hash: number, bit: number): void {
    const at = hash & FILTER_MASK;
    this.#filter[at] = (this.#filter[at] ?? 0) | bit;
  }
}

const NO_LETTERS = /[^\p{L}\p{N}]+/u;

const pairOf = (first: number, second: number): number =>
  (Math.imul(first, 0x9e3779b1) ^ second) | 0;

/** The hash of a word's first run of letters. */
function firstRun(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    const unit = SMALL[code] || smallOf(code);
    if (unit <= 0) break;
    hash = (Math.imul(hash, 31) + unit) | 0;
  }
  return hash;
}

const known = new WeakMap<CompiledCues, ReportingWords>();

/** The reporting words of a set of cues, kept as long as they are. */
export function reportingWordsOf(cues: CompiledCues): ReportingWords {
  const words = known.get(cues) ?? new ReportingWords(cues);
  known.set(cues, words);
  return words;
}
