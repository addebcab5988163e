import { decodeBytes } from './base64';
import { type Steps, runSteps } from '../run-steps';
import type { StoredIndex } from './build-index';
import { hasCapitals } from './capitals';
import { checkHash } from './check-hash';
import { PhraseReader, type PhraseRows, checkKey, wordKey } from './stored-phrase';

/** Bits of the filter of edges: 16 kB, so that it stays in the processor's nearest cache. */
const FILTER_BITS = 17;
const FILTER_MASK = (1 << FILTER_BITS) - 1;

/** Phrases or words taken in one step: about a millisecond before the loops are compiled. */
const A_STEP = 4000;

/** Makes an index in steps. */
export function* indexSteps(stored: StoredIndex): Steps<PhraseIndex> {
  const reader = new PhraseReader(decodeBytes(stored.phrases), stored.count, stored.nodes);
  while (reader.read(A_STEP)) yield;
  const index = new PhraseIndex(reader.rows);
  while (index.fill(reader.rows, A_STEP)) yield;
  return index;
}

/** The same at once. */
export const phraseIndex = (stored: StoredIndex): PhraseIndex => runSteps(indexSteps(stored));

/** The index in memory: an open-addressed table from (node, word) to node, at most half full. */
export class PhraseIndex {
  readonly #mask: number;
  /** By slot three numbers: parent node, word, child node; a child of 0 marks a free slot. */
  readonly #slots: Int32Array;
  /** Bit per edge of the trie, by the low bits of its mix: most words of a text end here. */
  readonly #filter = new Int32Array(1 << (FILTER_BITS - 5));
  /** By node: its first row plus one, or 0. By row: the next one of its node, likewise. */
  readonly #first: Int32Array;
  readonly #next: Int32Array;
  readonly #entry: Int32Array;
  readonly #check: Int32Array;
  readonly #capitals: Int32Array;

  /** Edges that are in the table by now. */
  #filled = 0;

  /** Knows no phrase until it is filled. */
  constructor(rows: PhraseRows) {
    const count = rows.node.length;
    const nodes = rows.word.length;
    let size = 16;
    while (size < nodes * 2) size *= 2;
    this.#mask = size - 1;
    this.#slots = new Int32Array(size * 3);
    this.#entry = rows.entry;
    this.#check = rows.check;
    this.#capitals = rows.capitals;
    const first = new Int32Array(nodes + 1);
    const next = new Int32Array(count);
    for (let row = count - 1, ends = rows.node; row >= 0; row--) {
      const node = ends[row] as number;
      next[row] = first[node] as number;
      first[node] = row + 1;
    }
    this.#first = first;
    this.#next = next;
  }

  /** The node that a first word leads to, or -1. `hash` is the word's. */
  root(hash: number): number {
    return this.#find(0, wordKey(hash));
  }

  /** The node that a word leads to from a node, or -1. */
  child(node: number, hash: number): number {
    return this.#find(node, wordKey(hash));
  }

  /** The first row of a node, or -1: phrases that may end there, by their order. */
  firstRow(node: number): number {
    return (this.#first[node] ?? 0) - 1;
  }

  /** The row behind `row` at the same node, or -1. */
  nextRow(row: number): number {
    return (this.#next[row] ?? 0) - 1;
  }

  /** The row's entry where its phrase is this very stretch of text, else -1. `check` is `checkOf` of the stretch. */
  entryAt(row: number, check: number, text: string, start: number, end: number): number {
    if (this.#check[row] !== check) return -1;
    const capitals = this.#capitals[row] ?? 0;
    if (capitals !== 0 && !hasCapitals(text, start, end, capitals)) return -1;
    return this.#entry[row] ?? -1;
  }

  /** What tells a stretch apart from others whose words have the same hashes. */
  checkOf(text: string, start: number, end: number): number {
    return checkKey(checkHash(text, start, end));
  }

  #find(node: number, key: number): number {
    const mixed = mix(node, key);
    const bit = mixed & FILTER_MASK;
    if (((this.#filter[bit >> 5] ?? 0) & (1 << (bit & 31))) === 0) return -1;
    const slots = this.#slots;
    for (let slot = mixed & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const child = slots[slot * 3 + 2] ?? 0;
      if (child === 0) return -1;
      if (slots[slot * 3] === node && slots[slot * 3 + 1] === key) return child;
    }
  }

  /** Takes in `most` more edges of its rows; false when all are in. One loop without calls: nothing has compiled it yet. */
  fill({ parent: parents, word: words }: PhraseRows, most: number): boolean {
    const slots = this.#slots;
    const filter = this.#filter;
    const mask = this.#mask;
    let edge = this.#filled;
    for (const end = Math.min(parents.length, edge + most); edge < end;) {
      const node = parents[edge] as number;
      const key = words[edge] as number;
      const half = Math.imul(key ^ Math.imul(node, MIX_NODE), MIX_KEY);
      const mixed = half ^ (half >>> 15);
      let at = (mixed & mask) * 3;
      while (slots[at + 2] !== 0) at = at === mask * 3 ? 0 : at + 3;
      slots[at] = node;
      slots[at + 1] = key;
      slots[at + 2] = ++edge;
      const bits = (mixed & FILTER_MASK) >> 5;
      filter[bits] = (filter[bits] as number) | (1 << (mixed & 31));
    }
    this.#filled = edge;
    return edge < parents.length;
  }
}

const MIX_NODE = 0x9e3779b1;
const MIX_KEY = 0x85ebca6b;

const mix = (node: number, key: number): number => {
  const mixed = Math.imul(key ^ Math.imul(node, 0x9e3779b1), 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
};
