import { browser } from '../browser';
import { SETTINGS_KEY, type Settings } from '../settings';
import { readSettings } from './read-settings';

/** The reader's choices as stored now. */
export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(SETTINGS_KEY);
  return readSettings(stored[SETTINGS_KEY]);
}

/** Does what changes the settings while nobody else changes them. */
export const settingsAlone = <T>(work: () => Promise<T>): Promise<T> =>
  navigator.locks.request('exonym-settings', work);

/** Reads, changes and writes the settings as one step: no other page's change is lost. */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return settingsAlone(async () => {
    const settings = change(await loadSettings());
    await browser.storage.local.set({ [SETTINGS_KEY]: settings });
    return settings;
  });
}

/** Calls back with the settings whenever any page of ours changes them. */
export function onSettings(listener: (settings: Settings) => void, signal?: AbortSignal): void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[SETTINGS_KEY];
    if (area === 'local' && change !== undefined) listener(readSettings(change.newValue));
  };
  browser.storage.onChanged.addListener(onChanged);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
}
