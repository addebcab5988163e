import { browser } from '../browser';
import type { LocalStore } from './backup';

/** Newer browsers tell the keys without reading what is under them: packs of half a megabyte each. */
interface WithKeys {
  readonly getKeys?: () => Promise<string[]>;
}

/** All keys of `storage.local`. */
export async function storedKeys(): Promise<readonly string[]> {
  const area = browser.storage.local as WithKeys;
  return area.getKeys ? area.getKeys() : Object.keys(await browser.storage.local.get(null));
}

/** `storage.local` as backups see it. */
export const localStore: LocalStore = {
  all: () => browser.storage.local.get(null),
  remove: (keys) => browser.storage.local.remove([...keys]),
};
