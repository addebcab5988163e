import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  axeProblems,
  galleryBrowser,
  openShot,
  serveGallery,
  type GalleryServer,
} from '../ui/gallery-bench';
import { galleryShots, type GalleryShot } from '../ui/gallery-shots';
import { pageTree } from '../ui/page-tree';
import { gridDistance, pictureGrid, type PictureGrid } from '../ui/picture-grid';
import { KINDS } from './kinds';

/** Mean difference of cells that another font or smoothing makes; a moved or missing part makes more. */
const TOLERANCE = 7;
const LOOKS = 'test/ui/looks';
/** `EXONYM_NEW_LOOKS=1 npm test -- --only e2e` writes the pictures anew; look at them before committing. */
const RENEW = process.env['EXONYM_NEW_LOOKS'] === '1';

const SHOTS = galleryShots();
const LIGHT = SHOTS.filter(({ name }) => name.endsWith('-light-ltr'));
const MAIN = SHOTS.filter(({ name }) =>
  /^(popup-ready|card-reported|compare-ready|options-(?:lists|import|import-backup|subscribe)|welcome-\w+)-(light|dark)-(ltr|rtl)$/u.test(
    name,
  ),
);
const TREES = LIGHT.filter(({ name }) => /^(popup-ready|card-reported|card-wrong)-/u.test(name));

describe.runIf(KINDS.includes('chromium'))('how our pages look', () => {
  let server: GalleryServer;
  let browser: Browser;
  beforeAll(async () => {
    server = await serveGallery();
    browser = await galleryBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  async function on(shot: GalleryShot, look: (page: Page) => Promise<void>): Promise<void> {
    const page = await openShot(browser, server.base, shot);
    await page.bringToFront();
    await look(page);
    await page.close();
  }

  test.each(LIGHT)('$name: axe objects to nothing, every control is reached by keyboard', (shot) =>
    on(shot, async (page) => {
      expect(await axeProblems(page)).toEqual([]);
      // the card stands in a page that is not ours
      if (!shot.name.startsWith('card-')) expect(await unreached(page)).toEqual([]);
    }),
  );

  test.each(TREES)('$name names every control, with role and state', (shot) =>
    on(shot, async (page) => {
      await expect(await pageTree(page)).toMatchFileSnapshot(`../ui/trees/${shot.name}.txt`);
    }),
  );

  test.each(MAIN)('$name looks as it did', (shot) =>
    on(shot, async (page) => {
      const file = `${LOOKS}/${shot.name}.json`;
      const now = await pictureGrid(page);
      if (RENEW) keep(file, now);
      expect(existsSync(file), `${file} is missing: EXONYM_NEW_LOOKS=1 writes it`).toBe(true);
      const before = JSON.parse(readFileSync(file, 'utf8')) as PictureGrid;
      expect(gridDistance(before, now)).toBeLessThan(TOLERANCE);
    }),
  );
});

function keep(file: string, grid: PictureGrid): void {
  mkdirSync(LOOKS, { recursive: true });
  writeFileSync(file, `[\n${grid.map((row) => `  ${JSON.stringify(row)}`).join(',\n')}\n]\n`);
}

/** Controls that pressing Tab from the top never comes to. A group of radio buttons is one stop. */
async function unreached(page: Page): Promise<readonly string[]> {
  const controls = await page.evaluate(() => {
    const all = [
      ...document.querySelectorAll<HTMLElement>(
        'button, a[href], input, select, textarea, summary',
      ),
    ];
    const shown = all.filter((one) => one.checkVisibility() && !one.matches(':disabled'));
    const stops = shown.filter((one) => !one.matches('input[type=radio]:not(:checked)'));
    stops.forEach((one, at) => (one.dataset['stop'] = String(at)));
    return stops.map((one) => one.getAttribute('aria-label') ?? one.textContent ?? one.tagName);
  });
  const seen = new Set<string>();
  for (let press = 0; press < controls.length + 8; press += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() =>
      document.activeElement instanceof HTMLElement
        ? document.activeElement.dataset['stop']
        : undefined,
    );
    if (stop !== undefined) seen.add(stop);
  }
  return controls.filter((_, at) => !seen.has(String(at)));
}
