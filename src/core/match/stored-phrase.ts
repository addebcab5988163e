import type { NumberWriter } from './number-stream';

/**
 * How a phrase lies in a stored index. One byte of flags, then what they call for:
 * bits 0–1: the entry is that of the phrase before (0), the next (1), or the next but as many as follow (2);
 * bits 2–3: any case (0), a first capital (1), capitals as a mask that follows (2);
 * bits 4–6: words that no phrase before begins with, 7 = their number follows;
 * bit 7: its first words are those of a phrase before, whose node follows.
 * Then a check hash of 2 bytes and each new word's hash in 3.
 */
export interface StoredPhrase {
  readonly entrySkip: number;
  /** Bit per letter that must be a capital; 0 = any case. */
  readonly capitals: number;
  /** Node of the trie that the new words hang on; the root is 0. */
  readonly from: number;
  readonly check: number;
  readonly words: readonly number[];
}

const CHECK_BYTES = 2;
const WORD_BYTES = 3;
const MANY = 7;

/** A word's hash as the index keeps it: 24 bits, folded (RFC 9923 §4). The check hash tells the rest apart. */
export const wordKey = (hash: number): number => (hash ^ (hash >>> 24)) & 0xffffff;

/** A phrase's check hash as the index keeps it: 16 bits. With the word's 24 a chance hit is one in 10¹². */
export const checkKey = (hash: number): number => (hash ^ (hash >>> 16)) & 0xffff;

export function writePhrase(out: NumberWriter, phrase: StoredPhrase): void {
  const { entrySkip, capitals, from, check, words } = phrase;
  const many = words.length >= MANY;
  const entry = Math.min(2, entrySkip);
  const cased = Math.min(2, capitals);
  out.fixed(entry | (cased << 2) | ((many ? MANY : words.length) << 4) | (from > 0 ? 128 : 0), 1);
  if (entry === 2) out.varint(entrySkip - 2);
  if (cased === 2) out.varint(capitals);
  if (many) out.varint(words.length);
  if (from > 0) out.varint(from);
  out.fixed(check, CHECK_BYTES);
  for (const word of words) out.fixed(word, WORD_BYTES);
}

/** The phrases of an index, read: rows by phrase, edges by the trie's nodes. */
export interface PhraseRows {
  readonly entry: Int32Array;
  readonly check: Int32Array;
  readonly capitals: Int32Array;
  /** The node where the phrase ends. */
  readonly node: Int32Array;
  /** Edge `n` leads from `parent[n]` by `word[n]` to node `n + 1`. */
  readonly parent: Int32Array;
  readonly word: Int32Array;
}

/**
 * Reads `count` phrases with `nodes` new words. One loop over the bytes, without calls or objects: it runs
 * once a page, before anything has compiled it.
 */
export class PhraseReader {
  readonly rows: PhraseRows;
  readonly #bytes: Uint8Array;
  #at = 0;
  #row = 0;
  #edge = 0;
  #entry = 0;

  constructor(bytes: Uint8Array, count: number, nodes: number) {
    this.#bytes = bytes;
    this.rows = emptyRows(count, nodes);
  }

  /** Reads on by `most` phrases; false when all are read. */
  read(most: number): boolean {
    const { entry, capitals, check, node: ends, parent, word } = this.rows;
    const bytes = this.#bytes;
    const last = bytes.length - 1;
    let at = this.#at;
    const varint = (): number => {
      let value = 0;
      for (let shift = 0; shift < 35 && at <= last; shift += 7) {
        const byte = bytes[at++] ?? 0;
        value |= (byte & 127) << shift;
        if (byte < 128) break;
      }
      return value >>> 0;
    };
    let number = this.#entry;
    let edge = this.#edge;
    let row = this.#row;
    for (const end = Math.min(entry.length, row + most); row < end; row++) {
      const flags = bytes[at++] ?? 0;
      const skip = flags & 3;
      const cased = (flags >> 2) & 3;
      const few = (flags >> 4) & 7;
      number += skip === 2 ? 2 + varint() : skip;
      entry[row] = number;
      capitals[row] = cased === 2 ? varint() : cased;
      const words = few === MANY ? varint() : few;
      let node = flags & 128 ? varint() : 0;
      check[row] = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
      at += CHECK_BYTES;
      for (let left = words; left > 0; left--) {
        parent[edge] = node;
        word[edge] =
          (bytes[at] as number) |
          ((bytes[at + 1] as number) << 8) |
          ((bytes[at + 2] as number) << 16);
        at += WORD_BYTES;
        node = ++edge;
      }
      ends[row] = node;
    }
    this.#at = at;
    this.#row = row;
    this.#edge = edge;
    this.#entry = number;
    return row < entry.length;
  }
}

function emptyRows(count: number, nodes: number): PhraseRows {
  return {
    entry: new Int32Array(count),
    check: new Int32Array(count),
    capitals: new Int32Array(count),
    node: new Int32Array(count),
    parent: new Int32Array(nodes),
    word: new Int32Array(nodes),
  };
}
