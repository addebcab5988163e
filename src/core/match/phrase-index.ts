import { decodeInts } from './base64';
import type { StoredIndex } from './build-index';
import { checkHash } from './check-hash';

/** The index in memory: an open-addressed table from (node, word hash) to node, at most half full. */
export class PhraseIndex {
  readonly #mask: number;
  readonly #node: Int32Array;
  readonly #hash: Int32Array;
  readonly #child: Int32Array;
  /** By node: its first row in `#accepts` plus one, or 0. */
  readonly #first: Int32Array;
  readonly #accepts: Int32Array;
  readonly #cased: Readonly<Record<string, string>>;

  constructor(stored: StoredIndex) {
    const edges = decodeInts(stored.edges);
    const count = edges.length >> 1;
    let size = 16;
    while (size < count * 2) size *= 2;
    this.#mask = size - 1;
    this.#node = new Int32Array(size).fill(-1);
    this.#hash = new Int32Array(size);
    this.#child = new Int32Array(size);
    for (let edge = 0; edge < count; edge++)
      this.#insert(edges[edge * 2] ?? 0, edges[edge * 2 + 1] ?? 0, edge + 1);
    this.#accepts = decodeInts(stored.accepts);
    this.#first = firstRows(this.#accepts, count + 1);
    this.#cased = stored.cased;
  }

  /** The node that a word leads to, or -1. */
  child(node: number, hash: number): number {
    let slot = mix(node, hash) & this.#mask;
    for (;;) {
      const owner = this.#node[slot];
      if (owner === -1) return -1;
      if (owner === node && this.#hash[slot] === hash) return this.#child[slot] ?? -1;
      slot = (slot + 1) & this.#mask;
    }
  }

  /** True if a phrase may end at this node. */
  accepts(node: number): boolean {
    return (this.#first[node] ?? 0) > 0;
  }

  /** Calls `each` with the entries whose phrase is this very stretch of text. */
  entriesAt(
    node: number,
    text: string,
    start: number,
    end: number,
    each: (entry: number) => void,
  ): void {
    const check = checkHash(text, start, end);
    for (let row = (this.#first[node] ?? 0) - 1; row * 3 < this.#accepts.length; row++) {
      if (this.#accepts[row * 3] !== node) return;
      if (this.#accepts[row * 3 + 2] !== check) continue;
      const cased = this.#cased[row];
      if (cased !== undefined && !sameCase(text.slice(start, end), cased)) continue;
      each(this.#accepts[row * 3 + 1] ?? 0);
    }
  }

  #insert(node: number, hash: number, child: number): void {
    let slot = mix(node, hash) & this.#mask;
    while (this.#node[slot] !== -1) slot = (slot + 1) & this.#mask;
    this.#node[slot] = node;
    this.#hash[slot] = hash;
    this.#child[slot] = child;
  }
}

const mix = (node: number, hash: number): number => {
  const mixed = Math.imul(hash ^ Math.imul(node, 0x9e3779b1), 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
};

/** Capitals of the form must be capitals here: “PMU” is not “pmu”, “TEHRAN” may be “Tehran”. Full stops of “U.S.” do not count. */
function sameCase(found: string, form: string): boolean {
  const letters = found.replace(/[.\u00ad\u200b-\u200d]/gu, '');
  return Array.from(form.replaceAll('.', '')).every(
    (letter, at) => !isCapital(letter) || isCapital(letters[at] ?? ''),
  );
}

const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();

function firstRows(accepts: Int32Array, nodes: number): Int32Array {
  const first = new Int32Array(nodes);
  for (let row = accepts.length / 3 - 1; row >= 0; row--) first[accepts[row * 3] ?? 0] = row + 1;
  return first;
}
