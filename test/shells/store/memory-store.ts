import { ListStore } from '../../../src/shells/store/list-store';
import type { Alone, BodyStore, IndexStore } from '../../../src/shells/store/shelf-parts';
import type { ShelfEntry } from '../../../src/shells/store/shelf-index';

/** The process ended here. */
export class Killed extends Error {}

/** A device whose process can be ended before any write: what was written stays. */
export class MemoryDevice {
  readonly bodies = new Map<string, string>();
  index: string | undefined;
  /** Other keys of `storage.local`. */
  readonly keys = new Map<string, string>();
  /** Writes left until the end; endless without. */
  left = Number.POSITIVE_INFINITY;
  /** Refuses writes over this many characters in all, as a full disk does. */
  room = Number.POSITIVE_INFINITY;

  /** A store as a fresh process opens it. */
  open(now: () => number = () => 1): ListStore {
    return new ListStore(this.#bodies(), this.#index(), oneByOne(), now);
  }

  #bodies(): BodyStore {
    return {
      keys: async () => [...this.bodies.keys()],
      get: async (hash) => this.bodies.get(hash),
      put: async (hash, text) => {
        this.write();
        const used = [...this.bodies.values()].reduce((sum, one) => sum + one.length, 0);
        if (used + text.length > this.room) throw new DOMException('full', 'QuotaExceededError');
        this.bodies.set(hash, text);
      },
      remove: async (hashes) => {
        this.write();
        for (const hash of hashes) this.bodies.delete(hash);
      },
    };
  }

  #index(): IndexStore {
    return {
      read: async () => (this.index === undefined ? undefined : JSON.parse(this.index)),
      write: async (index, beside = {}) => {
        this.write();
        this.index = JSON.stringify(index);
        for (const [key, value] of Object.entries(beside))
          this.keys.set(key, JSON.stringify(value));
      },
    };
  }

  /** One write, unless the process has ended. */
  protected write(): void {
    if (this.left <= 0) throw new Killed();
    this.left--;
  }
}

/** A lock within one process. */
function oneByOne(): Alone {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next.catch(() => null);
    return next;
  };
}

/** An entry of a list that the reader made. */
export const ownEntry = (id: string, body: string, before: ShelfEntry | null): ShelfEntry => ({
  id,
  kind: 'own',
  title: { en: id },
  body,
  previous: before?.body ?? null,
  changedAt: 1,
  subscription: null,
});
