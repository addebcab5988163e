import type { ShelfEntry, ShelfIndex } from './shelf-index';

/** Texts under their hash. Each call is done or not done, never half. */
export interface BodyStore {
  keys(): Promise<readonly string[]>;
  get(hash: string): Promise<string | undefined>;
  put(hash: string, text: string): Promise<void>;
  remove(hashes: readonly string[]): Promise<void>;
}

/** Where the index lies. */
export interface IndexStore {
  read(): Promise<unknown>;
  /** Writes the index, and other values beside it in the same step. */
  write(index: ShelfIndex, beside?: Readonly<Record<string, unknown>>): Promise<void>;
}

/** Runs work alone among all pages and the background. */
export type Alone = <T>(work: () => Promise<T>) => Promise<T>;

/** Makes the entry of a list out of its body's hash and the entry before; null changes nothing. */
export type MakeEntry = (hash: string, before: ShelfEntry | null) => ShelfEntry | null;

/** A list to be put on the shelf. */
export interface NewBody {
  readonly id: string;
  readonly text: string;
  readonly make: MakeEntry;
}

/** There are as many lists as may be. */
export class ShelfFull extends Error {}
