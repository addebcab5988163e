import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BrowserDriver } from '../../test/e2e/driver/browser-driver';
import { marksInPage } from '../../test/e2e/driver/marks-in-page';
import { until } from '../../test/e2e/driver/until';
import type { ShownPage } from './shown-page';

/** Wide enough for five outlets side by side. */
const WIDE = { width: 1440, height: 1000 };

/** Opens the articles in tabs and the comparison after them; it asks the tabs, so they stay open. */
export async function openComparison(
  driver: BrowserDriver,
  pages: readonly ShownPage[],
): Promise<{ readonly compare: Page; readonly tabs: readonly Page[] }> {
  const tabs: Page[] = [];
  for (const { address, id } of pages) {
    const tab = await driver.open(address);
    // a tab in the background is not read: each is read before the next one covers it
    await until(`${id} is read`, async () => (await marksInPage(tab)).length > 0);
    tabs.push(tab);
  }
  const compare = await driver.open('compare.html');
  await until('the comparison is there', async () =>
    (await compare.$$('.compare-table thead th b')).length > 1 ? true : null,
  );
  return { compare, tabs };
}

/** Saves a picture of the comparison of these articles; answers its path. */
export async function takeComparison(
  driver: BrowserDriver,
  pages: readonly ShownPage[],
  folder: string,
): Promise<string> {
  const { compare, tabs } = await openComparison(driver, pages);
  await compare.bringToFront();
  await compare.setViewport(WIDE);
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'compare.png');
  await compare.screenshot({ path });
  await compare.close();
  for (const tab of tabs) await tab.close();
  return path;
}
