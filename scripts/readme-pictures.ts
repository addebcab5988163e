/**
 * Takes the README's four pictures into `docs/images/` from the built extension in a real Chromium:
 * `npm run readme:pictures`, after `npm run build`. Invented outlets only; look at them before committing.
 */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserDriver } from '../test/e2e/driver/browser-driver';
import { launch } from '../test/e2e/driver/launch';
import { letRead } from '../test/e2e/driver/let-read';
import { takeComparison } from './start/compare-picture';
import { servePages } from './start/page-server';
import { demoShown, type ShownPage } from './start/shown-page';
import { takePictures } from './start/take-pictures';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUT = join(ROOT, 'docs/images');
const ARTICLE = 'daily-ledger';
/** Outlets of the comparison. */
const TOLD = ['daily-ledger', 'alborz-news', 'tigris-herald', 'meridian-wire', 'carmel-review'];
const FIRST_RUN = { width: 1200, height: 640 };

const pages = demoShown();
const server = await servePages(Object.fromEntries(pages.map(({ host, site }) => [host, site])));
const work = mkdtempSync(join(tmpdir(), 'exonym-readme-'));

async function withBrowser(
  dark: boolean,
  take: (driver: BrowserDriver) => Promise<unknown>,
): Promise<void> {
  const dist = join(ROOT, 'dist/chromium');
  const driver = await launch('chromium', dist, { dark, hostMap: server.hostMap });
  try {
    await letRead(
      driver,
      pages.map(({ host }) => host),
    );
    await take(driver);
  } finally {
    await driver.close();
  }
}

const pageOf = (id: string): ShownPage[] => pages.filter((page) => page.id === id);

async function takeArticle(driver: BrowserDriver, names: readonly string[]): Promise<void> {
  for (const page of pageOf(ARTICLE)) await takePictures(driver, page, work, true);
  for (const name of names)
    copyFileSync(join(work, `${ARTICLE}-${name}.png`), join(OUT, `${name}.png`));
}

try {
  await withBrowser(false, async (driver) => {
    await takeComparison(driver, TOLD.flatMap(pageOf), OUT);
    await takeArticle(driver, ['card']);
    const first = await driver.open('welcome.html');
    await first.setViewport(FIRST_RUN);
    await first.screenshot({ path: join(OUT, 'first-run.png') });
  });
  await withBrowser(true, (driver) => takeArticle(driver, ['popup']));
} finally {
  server.close();
  rmSync(work, { recursive: true });
}
console.log('docs/images: compare, card, first-run, popup');
