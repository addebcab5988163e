import { browser } from '../browser';
import { CONTENT_FILES, runInTab } from '../run-content';
import type { Settings } from '../settings';
import { sitePattern } from '../site-pattern';
import { listHosts } from '../store/list-hosts';

/** The script that reads the page, and the style sheet of its marks. */
const SCRIPT_ID = 'page';
const STYLE_ID = 'marks';

/**
 * Registers the content script for every host that may be read, less the sites switched off; nothing
 * at all while the main switch is off. Safe to call at any time, and from several places at once.
 */
export function registerContent(settings: Settings): Promise<void> {
  return navigator.locks.request('exonym-register', async () => {
    const registered = await browser.scripting.getRegisteredContentScripts();
    if (registered.length > 0)
      await browser.scripting.unregisterContentScripts({ ids: registered.map(({ id }) => id) });
    const origins = await readableOrigins();
    if (!settings.on || origins.length === 0) return;
    const excludeMatches = Object.keys(settings.sites)
      .filter((host) => settings.sites[host] === false)
      .map(sitePattern);
    const where = {
      matches: origins,
      ...(excludeMatches.length > 0 && { excludeMatches }),
    };
    const { js, css } = CONTENT_FILES;
    await browser.scripting.registerContentScripts([
      { id: SCRIPT_ID, ...where, js, runAt: 'document_idle' },
      // The script of the top document marks frames of the page's own too: they need the style sheet.
      { id: STYLE_ID, ...where, css, allFrames: true, matchOriginAsFallback: true },
    ]);
  });
}

/** Runs it in every open tab that may be read and shows a page. Tabs that refuse (error pages, stores) are left alone. */
export async function runInOpenTabs(): Promise<void> {
  const origins = await readableOrigins();
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: origins, discarded: false });
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : [runInTab(id)])));
}

/** Hosts that may be read: all that were allowed, less those allowed only so that a list can be fetched. */
async function readableOrigins(): Promise<string[]> {
  const [{ origins = [] }, forLists] = await Promise.all([
    browser.permissions.getAll(),
    listHosts(),
  ]);
  return origins.filter((origin) => !forLists.has(origin));
}
