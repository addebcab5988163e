import type { BodyStore } from './shelf-parts';

const NAME = 'exonym';
const BODIES = 'bodies';

/** Bodies in IndexedDB. A write is on the disk before the call ends. */
export const bodyDatabase: BodyStore = {
  keys: async () => (await ask('readonly', (store) => store.getAllKeys())) as string[],
  get: (hash) => ask('readonly', (store) => store.get(hash) as IDBRequest<string | undefined>),
  put: async (hash, text) => void (await ask('readwrite', (store) => store.put(text, hash))),
  remove: async (hashes) => {
    await ask('readwrite', (store) => {
      for (const hash of hashes) store.delete(hash);
      return store.count();
    });
  },
};

/** Opens the database for one piece of work and closes it again: nothing stays open that could block a wipe. */
async function ask<T>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await open();
  try {
    return await new Promise<T>((resolve, reject) => {
      const transaction = database.transaction(BODIES, mode, { durability: 'strict' });
      const request = work(transaction.objectStore(BODIES));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
    });
  } finally {
    database.close();
  }
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(BODIES);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('the database did not open'));
  });
}
