import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BrowserDriver } from '../../test/e2e/driver/browser-driver';
import { cardIsOpen, marksInPage } from '../../test/e2e/driver/marks-in-page';
import { stillPicture } from '../../test/e2e/driver/still-picture';
import { until } from '../../test/e2e/driver/until';
import type { ShownPage } from './shown-page';

const WINDOW = { width: 1280, height: 820 };
/** Tallest picture of a whole page, in CSS pixels. */
const TALLEST = 6000;

/** Saves the pictures of one page: the page with its marks, the card, the popup. Answers their paths. */
export async function takePictures(
  driver: BrowserDriver,
  shown: ShownPage,
  folder: string,
  marked: boolean,
): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const page = await driver.open(shown.address);
  const path = (what: string): string => join(folder, `${shown.id}-${what}.png`);
  const paths: string[] = [];
  await page.setViewport(WINDOW);
  await page.setViewport({ width: WINDOW.width, height: await heightOf(page) });
  if (marked) await until('marks are drawn', async () => (await marksInPage(page)).length > 0);
  paths.push(await stillPicture(page, path('page')));
  await page.setViewport(WINDOW);
  if (marked) paths.push(await pictureOfCard(page, path('card')));
  const popup = await driver.clickAction(page);
  await popup.settled();
  await popup.screenshot(path('popup'));
  paths.push(path('popup'));
  await popup.close();
  await page.close();
  return paths;
}

async function heightOf(page: Page): Promise<number> {
  const height = (await page.evaluate('document.documentElement.scrollHeight')) as number;
  return Math.min(Math.max(height, WINDOW.height), TALLEST);
}

/** Rests the pointer on the first mark of the body text that is drawn in a colour, or on the first of all. */
async function pictureOfCard(page: Page, path: string): Promise<string> {
  const marks = await until('a mark is in sight', async () => {
    const inSight = (await marksInPage(page)).filter((mark) => mark.y > 0);
    return inSight.length > 0 ? inSight : null;
  });
  const chosen = marks.find((mark) => !mark.style.startsWith('exonym-0')) ?? marks[0];
  if (!chosen) return path;
  const by = chosen.y - WINDOW.height / 3;
  await page.evaluate(`scrollBy({ top: ${by}, behavior: 'instant' })`);
  await until('a card is open', async () => {
    const here = (await marksInPage(page)).find(
      (mark) => mark.text === chosen.text && mark.y > 0 && mark.y < WINDOW.height,
    );
    if (!here) return false;
    await page.mouse.move(here.x - 3, here.y);
    await page.mouse.move(here.x, here.y);
    return until('the card follows the pointer', () => cardIsOpen(page), 1500);
  });
  return stillPicture(page, path);
}
