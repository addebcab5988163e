import type { Span } from '../span';
import { stemStarts } from './clitics';
import { classOf, fold, SKIP, unitOf } from './fold';
import type { PhraseIndex } from './phrase-index';
import { FNV_START, Tokens, hashUnit } from './tokens';

/** A phrase found. */
export interface Hit extends Span {
  readonly entry: number;
}

/**
 * Finds phrases: per group leftmost, then longest, not overlapping, on word boundaries.
 * `groupOf` says to which group an entry belongs (a list's labels are one group); entries of one group
 * that share the winning stretch are all reported.
 */
export class Matcher {
  readonly #index: PhraseIndex;
  readonly #groupOf: Int32Array;
  readonly #tokens = new Tokens();
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

  /** All hits in `text` from `from` to `to`, by start. */
  find(text: string, from: number, to: number): Hit[] {
    const hits: Hit[] = [];
    const tokens = this.#tokens;
    tokens.read(text, from, to);
    this.#free.fill(0);
    this.#wonAt.fill(-1);
    for (let at = 0; at < tokens.count; at++) {
      const node = this.#index.child(0, tokens.hash[at] ?? 0);
      if (node >= 0) this.#walk(text, at, node, tokens.start[at] ?? 0, hits);
      else if (text.charCodeAt(tokens.start[at] ?? 0) > 0x5cf) this.#withoutClitics(text, at, hits);
    }
    return hits;
  }

  #walk(text: string, at: number, first: number, start: number, hits: Hit[]): void {
    const tokens = this.#tokens;
    const path = this.#path;
    path.length = 0;
    for (let node = first, next = at + 1; node >= 0; next++) {
      path.push(node);
      if (next >= tokens.count || tokens.joined[next] === 0) break;
      node = this.#index.child(node, tokens.hash[next] ?? 0);
    }
    for (let words = path.length; words > 0; words--) {
      const node = path[words - 1] ?? 0;
      if (this.#index.accepts(node)) this.#take(text, at, words, node, start, hits);
    }
  }

  #take(text: string, at: number, words: number, node: number, start: number, hits: Hit[]): void {
    const end = this.#tokens.end[at + words - 1] ?? 0;
    this.#index.entriesAt(node, text, start, end, (entry) => {
      const group = this.#groupOf[entry] ?? 0;
      if (
        this.#wonAt[group] === at ? this.#wonWith[group] !== words : (this.#free[group] ?? 0) > at
      )
        return;
      this.#wonAt[group] = at;
      this.#wonWith[group] = words;
      this.#free[group] = at + words;
      hits.push({ start, end, entry });
    });
  }

  #withoutClitics(text: string, at: number, hits: Hit[]): void {
    const end = this.#tokens.end[at] ?? 0;
    for (const start of stemStarts(text, this.#tokens.start[at] ?? 0, end)) {
      const node = this.#index.child(0, hashOf(text, start, end));
      if (node < 0) continue;
      const before = hits.length;
      this.#walk(text, at, node, start, hits);
      if (hits.length > before) return;
    }
  }
}

function hashOf(text: string, start: number, end: number): number {
  let hash = FNV_START;
  for (let at = start; at < end; at++) {
    const folded = fold(text.charCodeAt(at));
    if (classOf(folded) !== SKIP) hash = hashUnit(hash, unitOf(folded));
  }
  return hash;
}
