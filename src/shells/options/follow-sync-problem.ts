import { browser } from '../browser';
import { SYNC_KEY, type SyncProblem, readNote } from '../store/sync-switches';

/** Calls back with what hinders the browser's sync, now and whenever that changes. */
export function followSyncProblem(listener: (problem: SyncProblem | null) => void): void {
  void browser.storage.local
    .get(SYNC_KEY)
    .then((stored) => listener(readNote(stored[SYNC_KEY]).problem));
  browser.storage.onChanged.addListener((changes, area) => {
    const change = changes[SYNC_KEY];
    if (area === 'local' && change !== undefined) listener(readNote(change.newValue).problem);
  });
}
