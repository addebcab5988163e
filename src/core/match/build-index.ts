import { capitalsOf } from './capitals';
import { checkHash } from './check-hash';
import { NumberWriter } from './number-stream';
import { checkKey, wordKey, writePhrase } from './stored-phrase';
import { Tokens } from './tokens';

/** A phrase index as it is stored: a trie over word hashes. */
export interface StoredIndex {
  /** How many phrases. */
  readonly count: number;
  /** How many nodes the trie has beside its root. */
  readonly nodes: number;
  /** The phrases one after the other (`StoredPhrase`), in base64. */
  readonly phrases: string;
}

/** A form as it is read, the same in every index. */
export interface ReadForm {
  /** Hashes of its words. */
  readonly hashes: readonly number[];
  readonly check: number;
  /** Capitals that it must be written with, as a mask; 0 where any case will do. */
  readonly capitals: number;
}

const tokens = new Tokens();

/**
 * Reads a form. One of a single word written with capitals matches only so or in all capitals; every other matches
 * in any case.
 */
export function readForm(form: string): ReadForm {
  tokens.read(form, 0, form.length);
  const hashes: number[] = [];
  for (let at = 0; at < tokens.count; at++) hashes.push(tokens.hash[at] ?? 0);
  return {
    hashes,
    check: tokens.count === 0 ? 0 : checkKey(checkHash(form, tokens.start[0] ?? 0, form.length)),
    capitals: tokens.count === 1 ? capitalsOf(form) : 0,
  };
}

/** Builds the trie form by form. Forms without a letter are left out. Entries come in order; one may have many forms. */
export class IndexBuilder {
  readonly #out = new NumberWriter();
  readonly #trie = new GrowingTrie();
  #count = 0;
  #before = 0;

  add({ hashes, check, capitals }: ReadForm, entry: number): void {
    if (hashes.length === 0) return;
    const { from, known } = this.#trie.add(hashes);
    const words: number[] = [];
    for (let at = known; at < hashes.length; at++) words.push(wordKey(hashes[at] ?? 0));
    writePhrase(this.#out, { entrySkip: entry - this.#before, capitals, check, from, words });
    this.#before = entry;
    this.#count++;
  }

  build(): StoredIndex {
    return { count: this.#count, nodes: this.#trie.nodes, phrases: this.#out.toString() };
  }
}

class GrowingTrie {
  /** Nodes beside the root. */
  nodes = 0;
  /** By turns: node, word, child; a child of 0 marks a free slot. At most half full. */
  #slots = new Int32Array(3 << 15);

  /** Adds a phrase; answers the node where it leaves what was known, and how many of its words were. */
  add(hashes: readonly number[]): { from: number; known: number } {
    let from = 0;
    let known = 0;
    for (; known < hashes.length; known++) {
      const child = this.#slots[this.#slotOf(from, wordKey(hashes[known] ?? 0)) + 2] ?? 0;
      if (child === 0) break;
      from = child;
    }
    let node = from;
    for (let at = known; at < hashes.length; at++) {
      this.#insert(node, wordKey(hashes[at] ?? 0), ++this.nodes);
      node = this.nodes;
    }
    return { from, known };
  }

  #insert(node: number, key: number, child: number): void {
    if (this.nodes * 6 > this.#slots.length) this.#grow();
    const at = this.#slotOf(node, key);
    this.#slots[at] = node;
    this.#slots[at + 1] = key;
    this.#slots[at + 2] = child;
  }

  /** Where a word of a node stands, or the free slot for it. */
  #slotOf(node: number, key: number): number {
    const slots = this.#slots;
    const mask = slots.length / 3 - 1;
    const mixed = Math.imul(key ^ Math.imul(node, 0x9e3779b1), 0x85ebca6b);
    let at = (mixed ^ (mixed >>> 15)) & mask;
    while (slots[at * 3 + 2] !== 0 && (slots[at * 3] !== node || slots[at * 3 + 1] !== key))
      at = (at + 1) & mask;
    return at * 3;
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Int32Array(old.length * 2);
    for (let at = 0; at < old.length; at += 3)
      if (old[at + 2] !== 0)
        this.#slots.set(old.subarray(at, at + 3), this.#slotOf(old[at] ?? 0, old[at + 1] ?? 0));
  }
}
