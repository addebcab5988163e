import { writeFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { until } from './until';

/** Saves a PNG of the viewport once two pictures in a row are the same: nothing is loading or moving. */
export async function stillPicture(page: Page, path: string): Promise<string> {
  let before: Uint8Array = new Uint8Array();
  await until('the page keeps still', async () => {
    const now = await page.screenshot();
    const still = Buffer.compare(before, now) === 0;
    before = now;
    return still;
  });
  writeFileSync(path, before);
  return path;
}
