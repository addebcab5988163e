import { browser } from '../browser';
import { CONTENT_FILES, runInTab } from '../run-content';
import type { Settings } from '../settings';
import { sitePattern } from '../site-pattern';

const SCRIPT_ID = 'page';

/**
 * Registers the content script for every host that may be read, less the sites switched off; nothing
 * at all while the main switch is off. Safe to call at any time, and from several places at once.
 */
export function registerContent(settings: Settings): Promise<void> {
  return navigator.locks.request('exonym-register', async () => {
    const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
    if (registered.length > 0)
      await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
    const { origins = [] } = await browser.permissions.getAll();
    if (!settings.on || origins.length === 0) return;
    const excludeMatches = Object.keys(settings.sites)
      .filter((host) => settings.sites[host] === false)
      .map(sitePattern);
    await browser.scripting.registerContentScripts([
      {
        id: SCRIPT_ID,
        matches: origins,
        ...(excludeMatches.length > 0 && { excludeMatches }),
        ...CONTENT_FILES,
        runAt: 'document_idle',
      },
    ]);
  });
}

/** Runs it in every open tab that may be read and shows a page. Tabs that refuse (error pages, stores) are left alone. */
export async function runInOpenTabs(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: origins, discarded: false });
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : [runInTab(id)])));
}
