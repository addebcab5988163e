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

/** A form and the number by which its hits are known. One number may have many forms. */
export interface PhraseEntry {
  readonly form: string;
  readonly entry: number;
}

/**
 * Builds the trie. A form of one word written with capitals matches only so or in all capitals;
 * every other form matches in any case. Forms without a letter are left out. Entries come in order.
 */
export function buildIndex(phrases: readonly PhraseEntry[]): StoredIndex {
  const out = new NumberWriter();
  const trie = new GrowingTrie();
  const tokens = new Tokens();
  let count = 0;
  let before = 0;
  for (const { form, entry } of phrases) {
    tokens.read(form, 0, form.length);
    if (tokens.count === 0) continue;
    const keys = Array.from(tokens.hash.subarray(0, tokens.count), wordKey);
    writePhrase(out, {
      entrySkip: entry - before,
      capitals: tokens.count === 1 ? capitalsOf(form) : 0,
      check: checkKey(checkHash(form, tokens.start[0] ?? 0, form.length)),
      ...trie.add(keys),
    });
    before = entry;
    count++;
  }
  return { count, nodes: trie.nodes, phrases: out.toString() };
}

class GrowingTrie {
  /** Nodes beside the root. */
  nodes = 0;
  /** By node and key, written as one number. */
  readonly #children = new Map<number, number>();

  /** Adds a phrase; answers the node where it leaves what was known, and its new words. */
  add(keys: readonly number[]): { from: number; words: readonly number[] } {
    let from = 0;
    let known = 0;
    for (; known < keys.length; known++) {
      const child = this.#children.get(edge(from, keys[known] ?? 0));
      if (child === undefined) break;
      from = child;
    }
    const words = keys.slice(known);
    let node = from;
    for (const key of words) {
      this.#children.set(edge(node, key), ++this.nodes);
      node = this.nodes;
    }
    return { from, words };
  }
}

/** Keys of words have 24 bits. */
const edge = (node: number, key: number): number => node * 0x1000000 + key;
