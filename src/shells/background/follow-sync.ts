import { browser } from '../browser';
import { changeSettings, loadSettings } from '../store/settings-store';
import { SYNC_KEY, type SyncWorld, carrySwitches } from '../store/sync-switches';

const world: SyncWorld = {
  remote: {
    all: () => browser.storage.sync.get(null),
    set: (items) => browser.storage.sync.set({ ...items }),
  },
  note: {
    read: async () => (await browser.storage.local.get(SYNC_KEY))[SYNC_KEY],
    write: (note) => browser.storage.local.set({ [SYNC_KEY]: note }),
  },
  settings: loadSettings,
  change: changeSettings,
  now: () => Date.now(),
};

/** Carries switches to and from the reader's other browsers, where the reader wants that. One at a time. */
export function syncSwitches(): Promise<void> {
  return navigator.locks.request('exonym-sync', () => carrySwitches(world));
}

/** Takes over what comes from other browsers. */
export function followSync(): void {
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'sync') void syncSwitches();
  });
}
