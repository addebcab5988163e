import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { BrowserDriver } from './driver/browser-driver';
import { until } from './driver/until';

/** Opens the page for files in and out. */
export async function openData(driver: BrowserDriver): Promise<Page> {
  const page = await driver.open('options.html#data');
  await page.waitForSelector('.import input');
  return page;
}

/** Chooses a file on that page and answers what it is said to hold. */
export async function chooseFile(page: Page, name: string, content: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'exonym-file-'));
  try {
    writeFileSync(join(folder, name), content);
    const input = (await page.$('.import input')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(join(folder, name));
    await page.waitForSelector('.import-preview');
    return await page.$eval('.import-preview', (one) => one.textContent ?? '');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Takes what was chosen. */
export async function takeFile(page: Page): Promise<void> {
  await page.locator('.import-preview .button[data-kind=main]').click();
  await until('it is taken', async () => (await page.$('.import-preview')) === null);
}

/** Presses the button for a full backup and reads the file that the page hands out. */
export async function readBackupFile(page: Page): Promise<string> {
  await page.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      void blob.text().then((text) => ((window as { saved?: string }).saved = text));
      return make(blob);
    };
  });
  await page.locator('section .button[data-kind=main]').click();
  return until('the file is made', () =>
    page.evaluate(() => (window as { saved?: string }).saved ?? ''),
  );
}
