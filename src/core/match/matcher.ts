import { stemStarts } from './clitics';
import type { PhraseIndex } from './phrase-index';
import { type Tokens, hashOf } from './tokens';

/** Takes a phrase found. `word` and `next`: places of its first word and behind its last among the words read. */
export type TakeHit = (
  start: number,
  end: number,
  entry: number,
  word: number,
  next: number,
) => void;

/**
 * Finds phrases: per group leftmost, then longest, not overlapping, on word boundaries.
 * `groupOf` says to which group an entry belongs (a list's labels are one group); entries of one group
 * that share the winning stretch are all reported.
 */
export class Matcher {
  readonly #index: PhraseIndex;
  readonly #groupOf: Int32Array;
  /** By group: first word that is still free; the word at which it last won; the length it won with. */
  readonly #free: Int32Array;
  readonly #wonAt: Int32Array;
  readonly #wonWith: Int32Array;
  /** Nodes reached from the word at hand, by number of words. */
  readonly #path: number[] = [];

  constructor(index: PhraseIndex, groupOf: Int32Array) {
    this.#index = index;
    this.#groupOf = groupOf;
    const groups = groupOf.reduce((most, group) => Math.max(most, group), 0) + 1;
    this.#free = new Int32Array(groups);
    this.#wonAt = new Int32Array(groups);
    this.#wonWith = new Int32Array(groups);
  }

  /** Hands over all hits in `text` from `from` to `to`, by start. The words read are added to `tokens`. */
  read(text: string, from: number, to: number, tokens: Tokens, take: TakeHit): void {
    const index = this.#index;
    const first = tokens.count;
    tokens.append(text, from, to);
    const { hash, start, count } = tokens;
    this.#free.fill(0);
    this.#wonAt.fill(-1);
    for (let at = first; at < count; at++) {
      const node = index.root(hash[at] ?? 0);
      if (node >= 0) this.#walk(text, tokens, at, node, start[at] ?? 0, take);
      else if (text.charCodeAt(start[at] ?? 0) > 0x5cf)
        this.#withoutClitics(text, tokens, at, take);
    }
  }

  /** True if something was taken. */
  #walk(
    text: string,
    tokens: Tokens,
    at: number,
    first: number,
    start: number,
    take: TakeHit,
  ): boolean {
    const path = this.#path;
    let words = 0;
    for (let node = first, next = at + 1; node >= 0; next++) {
      path[words++] = node;
      if (next >= tokens.count || tokens.joined[next] === 0) break;
      node = this.#index.child(node, tokens.hash[next] ?? 0);
    }
    let isTaken = false;
    for (; words > 0; words--) {
      const row = this.#index.firstRow(path[words - 1] ?? 0);
      const end = tokens.end[at + words - 1] ?? 0;
      if (row >= 0 && this.#take(text, at, words, row, start, end, take)) isTaken = true;
    }
    return isTaken;
  }

  #take(
    text: string,
    at: number,
    words: number,
    first: number,
    start: number,
    end: number,
    take: TakeHit,
  ): boolean {
    let isTaken = false;
    const index = this.#index;
    const check = index.checkOf(text, start, end);
    const next = at + words;
    for (let row = first; row >= 0; row = index.nextRow(row)) {
      const entry = index.entryAt(row, check, text, start, end);
      if (entry < 0 || !this.#wins(this.#groupOf[entry] ?? 0, at, words)) continue;
      take(start, end, entry, at, next);
      isTaken = true;
    }
    return isTaken;
  }

  /** True if a group takes this stretch: its first free word, and no longer phrase won there. */
  #wins(group: number, at: number, words: number): boolean {
    const isTaken =
      this.#wonAt[group] === at ? this.#wonWith[group] !== words : (this.#free[group] ?? 0) > at;
    if (isTaken) return false;
    this.#wonAt[group] = at;
    this.#wonWith[group] = words;
    this.#free[group] = at + words;
    return true;
  }

  #withoutClitics(text: string, tokens: Tokens, at: number, take: TakeHit): void {
    const end = tokens.end[at] ?? 0;
    for (const start of stemStarts(text, tokens.start[at] ?? 0, end)) {
      const node = this.#index.root(hashOf(text, start, end));
      if (node >= 0 && this.#walk(text, tokens, at, node, start, take)) return;
    }
  }
}
