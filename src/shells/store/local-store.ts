import { browser } from '../browser';
import type { LocalStore } from './backup';

/** `storage.local` as backups see it. */
export const localStore: LocalStore = {
  all: () => browser.storage.local.get(null),
  remove: (keys) => browser.storage.local.remove([...keys]),
};
