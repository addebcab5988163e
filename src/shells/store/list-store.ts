import { LISTS_MAX } from '../../lists/check-foreign';
import { sha256 } from './sha256';
import {
  type Alone,
  type BodyStore,
  type IndexStore,
  type MakeEntry,
  type NewBody,
  ShelfFull,
} from './shelf-parts';
import {
  type Dropped,
  EMPTY_INDEX,
  type ShelfEntry,
  type ShelfIndex,
  bodiesOf,
  readIndex,
} from './shelf-index';

/**
 * The reader's lists. A body is stored before the index names it and taken away after, so that the end of
 * the process at any moment leaves the old state or the new one.
 */
export class ListStore {
  readonly #bodies: BodyStore;
  readonly #index: IndexStore;
  readonly #alone: Alone;
  readonly #now: () => number;

  constructor(bodies: BodyStore, index: IndexStore, alone: Alone, now: () => number = Date.now) {
    this.#bodies = bodies;
    this.#index = index;
    this.#alone = alone;
    this.#now = now;
  }

  /** The index as it stands. */
  async index(): Promise<ShelfIndex> {
    return readIndex(await this.#index.read(), this.#now());
  }

  async entry(id: string): Promise<ShelfEntry | null> {
    return (await this.index()).entries.find((one) => one.id === id) ?? null;
  }

  /** A body that is what its hash says, or null. */
  async body(hash: string): Promise<string | null> {
    const text = await this.#bodies.get(hash);
    return text !== undefined && (await sha256(text)) === hash ? text : null;
  }

  /**
   * Stores `text` as a body and then the entry that `make` makes of its hash and the entry before; null
   * leaves everything as it was.
   */
  async put(id: string, text: string, make: MakeEntry): Promise<ShelfEntry | null> {
    const [entry] = await this.putAll([{ id, text, make }]);
    return entry ?? null;
  }

  /** Puts several lists: all of them or, where one is refused or has no room, none. */
  putAll(lists: readonly NewBody[]): Promise<readonly ShelfEntry[]> {
    return this.#alone(async () => {
      const index = await this.index();
      let { entries } = index;
      const made: ShelfEntry[] = [];
      const texts = new Map<string, string>();
      for (const { id, text, make } of lists) {
        const before = entries.find((one) => one.id === id) ?? null;
        if (before === null && entries.length >= LISTS_MAX) throw new ShelfFull();
        const hash = await sha256(text);
        const entry = make(hash, before);
        if (entry === null) continue;
        texts.set(hash, text);
        entries = withEntry(entries, entry);
        made.push(entry);
      }
      for (const [hash, text] of texts) await this.#bodies.put(hash, text);
      if (made.length > 0) await this.#write({ ...index, entries });
      return made;
    });
  }

  /** Changes an entry that is there; its bodies must be stored already. */
  change(id: string, how: (entry: ShelfEntry) => ShelfEntry): Promise<ShelfEntry | null> {
    return this.#alone(async () => {
      const index = await this.index();
      const before = index.entries.find((one) => one.id === id);
      if (before === undefined) return null;
      const entry = how(before);
      await this.#write({ ...index, entries: withEntry(index.entries, entry) });
      return entry;
    });
  }

  /** Takes a list away, with its bodies. */
  async remove(id: string): Promise<void> {
    await this.#alone(async () => {
      const index = await this.index();
      await this.#write({ ...index, entries: index.entries.filter((one) => one.id !== id) });
    });
  }

  /** Puts many bodies and then, in one step, a whole index and what is kept beside it: a backup brought back. */
  async replaceAll(
    bodies: readonly string[],
    index: ShelfIndex,
    beside: Readonly<Record<string, unknown>>,
  ): Promise<void> {
    await this.#alone(async () => {
      for (const text of bodies) await this.#bodies.put(await sha256(text), text);
      await this.#index.write(index, beside);
      await this.#sweep(index);
    });
  }

  /** Takes all lists away: `forget` removes the index, and with it in one step what else has to go. */
  async clear(forget: () => Promise<void>): Promise<void> {
    await this.#alone(async () => {
      await forget();
      await this.#sweep(EMPTY_INDEX);
    });
  }

  /**
   * At the start: entries whose body is missing or is not what its hash says go back to the body before it,
   * or are dropped with a reason; bodies that nothing names are removed. Answers what was dropped now.
   */
  repair(): Promise<readonly Dropped[]> {
    return this.#alone(async () => {
      const now = this.#now();
      const stored = await this.#index.read();
      const index = readIndex(stored, now);
      const mended = await Promise.all(index.entries.map((entry) => this.#mend(entry)));
      const entries = mended.filter((entry) => entry !== null);
      const lost = index.entries
        .filter(({ id }) => !entries.some((entry) => entry.id === id))
        .map(({ id }) => ({ id, reason: 'body', at: now }));
      const next = { ...index, entries, dropped: [...index.dropped, ...lost] };
      if (stored === undefined && entries.length === 0) await this.#sweep(next);
      else await this.#write(next, JSON.stringify(stored) === JSON.stringify(next));
      return next.dropped.filter(({ at }) => at >= now);
    });
  }

  /** Forgets what was dropped, once the reader has seen it. */
  async forgetDropped(): Promise<void> {
    await this.#alone(async () => this.#write({ ...(await this.index()), dropped: [] }));
  }

  async #mend(entry: ShelfEntry): Promise<ShelfEntry | null> {
    const has = async (hash: string | null | undefined): Promise<boolean> =>
      typeof hash === 'string' && (await this.body(hash)) !== null;
    const previous = (await has(entry.previous)) ? entry.previous : null;
    const held = entry.subscription?.held ?? null;
    const subscription =
      entry.subscription && held !== null && !(await has(held.body))
        ? { ...entry.subscription, held: null }
        : entry.subscription;
    if (await has(entry.body)) return { ...entry, previous, subscription };
    return previous === null ? null : { ...entry, body: previous, previous: null, subscription };
  }

  async #write(index: ShelfIndex, same = false): Promise<void> {
    if (!same) await this.#index.write(index);
    await this.#sweep(index);
  }

  async #sweep(index: ShelfIndex): Promise<void> {
    const named = bodiesOf(index);
    const stale = (await this.#bodies.keys()).filter((hash) => !named.has(hash));
    if (stale.length > 0) await this.#bodies.remove(stale);
  }
}

function withEntry(entries: readonly ShelfEntry[], entry: ShelfEntry): ShelfEntry[] {
  const others = entries.filter((one) => one.id !== entry.id);
  return [...others, entry].sort((a, b) => (a.id < b.id ? -1 : 1));
}
