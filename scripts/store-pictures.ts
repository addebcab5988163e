/**
 * `npm run store:pictures`: the pictures for the stores' pages, at their sizes, in `artifacts/store/`. The real
 * extension on the demo newspapers, set with a line of text; needs Chromium and `npm ci`.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserDriver } from '../test/e2e/driver/browser-driver';
import { launch } from '../test/e2e/driver/launch';
import { letRead } from '../test/e2e/driver/let-read';
import { buildExtension } from './start/build-extension';
import { demoPages } from './start/demo-pages';
import { serveDemo } from './start/demo-server';
import { compose } from './store/compose';
import { SCENES } from './store/scenes';
import { openArticle, openCardOf, savePart, scrollTo, WINDOW } from './store/take-parts';

const ROOT = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/u, '');
const OUT = `${ROOT}/artifacts/store`;
const NEWSPAPERS = ['daily-ledger', 'alborz-news', 'tigris-herald'];
const newspapers = NEWSPAPERS.map((id) => {
  const page = demoPages().find((one) => one.id === id);
  if (!page) throw new Error(`no demo page ${id}`);
  return page;
});
const [ledger = newspapers[0]!] = newspapers;

async function withBrowser(
  dark: boolean,
  work: (driver: BrowserDriver) => Promise<void>,
): Promise<void> {
  const server = await serveDemo();
  const dist = await buildExtension(ROOT, 'chromium');
  const driver = await launch('chromium', dist, { hostMap: server.hostMap, dark });
  try {
    await letRead(
      driver,
      newspapers.map(({ host }) => host),
    );
    await work(driver);
  } finally {
    await driver.close();
    server.close();
  }
}

async function lightParts(driver: BrowserDriver, folder: string): Promise<void> {
  const page = await openArticle(driver, ledger);
  await openCardOf(page, 'rogue militias', 14);
  await savePart(page, folder, 'card');
  await page.close();
  await pageWithPopup(driver, folder);
  await comparison(driver, folder);
  await insideList(driver, folder);
}

async function pageWithPopup(driver: BrowserDriver, folder: string): Promise<void> {
  const page = await openArticle(driver, ledger, 1);
  await scrollTo(page, 'BAGHDAD', 22);
  await savePart(page, folder, 'page');
  const popup = await driver.clickAction(page);
  await popup.settled();
  await popup.screenshot(join(folder, 'popup.png'));
  await popup.close();
}

async function comparison(driver: BrowserDriver, folder: string): Promise<void> {
  for (const demo of newspapers.slice(1)) await openArticle(driver, demo);
  const page = await driver.open('compare.html');
  await page.setViewport(WINDOW);
  await page.waitForSelector('.compare-table tbody .use');
  await savePart(page, folder, 'compare');
}

async function insideList(driver: BrowserDriver, folder: string): Promise<void> {
  const page = await driver.open('options.html#lists/us-iran-iraq');
  await page.setViewport(WINDOW);
  await page.waitForSelector('.actor-section');
  await page.type('input[type=search]', 'rogue');
  await page.waitForSelector('.label:last-child > button');
  for (const label of await page.$$('.label > button')) await label.click();
  await page.$eval('input[type=search]', (field) => {
    field.blur();
    scrollBy({ top: field.getBoundingClientRect().y - 46, behavior: 'instant' });
  });
  await page.mouse.move(4, 4);
  await savePart(page, folder, 'list');
}

async function darkParts(driver: BrowserDriver, folder: string): Promise<void> {
  const page = await openArticle(driver, ledger);
  await openCardOf(page, 'terrorist cells', 14);
  await savePart(page, folder, 'card-dark');
}

const parts = mkdtempSync(join(tmpdir(), 'exonym-store-'));
mkdirSync(OUT, { recursive: true });
await withBrowser(false, (driver) => lightParts(driver, parts));
await withBrowser(true, (driver) => darkParts(driver, parts));
for (const path of await compose(ROOT, SCENES, parts, OUT)) console.log(relative(ROOT, path));
rmSync(parts, { recursive: true });
