import { browser } from '../browser';
import { bodyDatabase } from './body-database';
import { INDEX_KEY } from './storage-keys';
import { ListStore } from './list-store';

/** The reader's lists on this device: one store for every page of ours and the background. */
export const listStore = new ListStore(
  bodyDatabase,
  {
    read: async () => (await browser.storage.local.get(INDEX_KEY))[INDEX_KEY],
    write: (index, beside) => browser.storage.local.set({ ...beside, [INDEX_KEY]: index }),
  },
  (work) => navigator.locks.request('exonym-lists', work),
);

/** Calls back whenever any page of ours changes the reader's lists. */
export function onLists(listener: () => void, signal?: AbortSignal): void {
  const onChanged = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && INDEX_KEY in changes) listener();
  };
  browser.storage.onChanged.addListener(onChanged);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
}
