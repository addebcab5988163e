import type { ReadForm } from './build-index';
import { KEY_WORDS, addWord, wholeKey } from './form-key';
import { encodeBytes } from './base64';

/** Writes keys form by form: of its first three words, and of five where it has three or more; each key once. */
export class FormKeyWriter {
  readonly #keys = new Set<number>();

  add({ hashes }: ReadForm): void {
    if (hashes.length > 2) this.#keys.add(wholeKey(hashes.slice(0, KEY_WORDS).reduce(addWord, 0)));
    if (hashes.length > 0) this.#keys.add(hashes.slice(0, 3).reduce(addWord, 0));
  }

  /** The keys by size, four bytes each, in base64. */
  toString(): string {
    return encodeBytes(new Uint8Array(Int32Array.from(this.#keys).sort().buffer));
  }
}
