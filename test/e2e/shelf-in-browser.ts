import type { ShelfEntry, ShelfIndex } from '../../src/shells/store/shelf-index';
import type { BrowserDriver } from './driver/browser-driver';

/** What lies in the browser: the index of lists and every body, as they are stored. */
export interface StoredShelf {
  readonly index: ShelfIndex | null;
  readonly bodies: Readonly<Record<string, string>>;
}

/** Reads them in an extension page. */
export function storedShelf(driver: BrowserDriver): Promise<StoredShelf> {
  return driver.inExtension(async (view) => {
    const { lists } = await view.chrome.storage.local.get('lists');
    const bodies = await new Promise<Record<string, string>>((resolve, reject) => {
      const request = view.indexedDB.open('exonym', 1);
      request.onupgradeneeded = () => request.result.createObjectStore('bodies');
      request.onerror = () => reject(request.error ?? new Error('not opened'));
      request.onsuccess = () => {
        const found: Record<string, string> = {};
        const cursor = request.result.transaction('bodies').objectStore('bodies').openCursor();
        cursor.onsuccess = () => {
          if (!cursor.result) {
            request.result.close();
            return resolve(found);
          }
          found[String(cursor.result.key)] = cursor.result.value as string;
          return cursor.result.continue();
        };
      };
    });
    return { index: (lists ?? null) as never, bodies };
  });
}

/** The entry of a list and its body in use. */
export async function storedList(
  driver: BrowserDriver,
  id: string,
): Promise<{ entry: ShelfEntry; body: string } | null> {
  const { index, bodies } = await storedShelf(driver);
  const entry = index?.entries.find((one) => one.id === id);
  return entry === undefined ? null : { entry, body: bodies[entry.body] ?? '' };
}

/** Asks the background to look for a newer version and waits until it has. */
export async function lookNow(driver: BrowserDriver, list: string): Promise<void> {
  await driver.inExtension(async (view, id) => {
    await view.chrome.runtime.sendMessage({ exonym: 'update-list', ask: { list: id } });
  }, list);
}
