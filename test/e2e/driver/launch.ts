import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserDriver, BrowserKind, LaunchOptions } from './browser-driver';
import { launchChromium } from './launch-chromium';
import { launchFirefox } from './launch-firefox';
import { until } from './until';

/** Starts a browser with the extension built at `dist` in it; ready once its first-run page has come and is closed. */
export async function launch(
  kind: BrowserKind,
  dist: string,
  options: LaunchOptions = {},
): Promise<BrowserDriver> {
  const driver = await (kind === 'firefox' ? launchFirefox : launchChromium)(dist, options);
  try {
    if (existsSync(join(dist, 'welcome.html'))) await closeFirstRun(driver);
    return driver;
  } catch (error) {
    await driver.close();
    throw error;
  }
}

/**
 * The first-run page opens in front at every start, an extension loaded for a test being new each time. Coming late it
 * would hide the page that a test looks at, and hidden pages are neither read nor drawn.
 */
async function closeFirstRun(driver: BrowserDriver): Promise<void> {
  await until('the first-run page is open', () =>
    driver.inExtension(async (view) => {
      const url = view.chrome.runtime.getURL('welcome.html');
      const [tab] = await view.chrome.tabs.query({ url });
      if (tab?.status !== 'complete' || tab.id === undefined) return false;
      await view.chrome.tabs.remove(tab.id);
      return true;
    }),
  );
}
