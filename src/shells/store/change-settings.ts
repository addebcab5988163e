import type { Settings } from '../settings';

/** Pure changes to settings, each named for what the reader does. */
export const switchAll = (settings: Settings, on: boolean): Settings => ({ ...settings, on });

export const switchList = (settings: Settings, id: string, on: boolean): Settings => ({
  ...settings,
  lists: { ...settings.lists, [id]: on },
});

export const switchSite = (settings: Settings, host: string, on: boolean): Settings => ({
  ...settings,
  sites: { ...settings.sites, [host]: on },
});

/** Back to the default for this site. */
export const forgetSite = (settings: Settings, host: string): Settings => ({
  ...settings,
  sites: Object.fromEntries(Object.entries(settings.sites).filter(([known]) => known !== host)),
});

export const hideLabel = (settings: Settings, label: string): Settings => ({
  ...settings,
  hidden: [...new Set([...settings.hidden, label])].sort(),
});

export const unhideLabel = (settings: Settings, label: string): Settings => ({
  ...settings,
  hidden: settings.hidden.filter((known) => known !== label),
});

/** True if the reader has the list switched on; lists are on until switched off. */
export const isListOn = (settings: Settings, id: string): boolean => settings.lists[id] ?? true;

/** True unless the reader switched the site, or a parent domain of it, off. */
export function isSiteOn(settings: Settings, host: string): boolean {
  for (let name = host; name.includes('.'); name = name.slice(name.indexOf('.') + 1)) {
    const choice = settings.sites[name];
    if (choice !== undefined) return choice;
  }
  return settings.sites[host] ?? true;
}
