import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BrowserDriver } from '../../test/e2e/driver/browser-driver';
import { cardIsOpen, marksInPage } from '../../test/e2e/driver/marks-in-page';
import { stillPicture } from '../../test/e2e/driver/still-picture';
import { until } from '../../test/e2e/driver/until';
import { addressOf, type DemoPage } from '../start/demo-pages';

/** What a window of the composed pictures shows of a page, in CSS pixels. */
export const WINDOW = { width: 1160, height: 590 };

/** Opens an article of the demo world without its cookie bar and waits for its marks. */
export async function openArticle(driver: BrowserDriver, demo: DemoPage): Promise<Page> {
  const page = await driver.open(addressOf(demo));
  await page.setViewport(WINDOW);
  await page.addStyleTag({ content: '.cookies, [class*="cookie"] { display: none !important }' });
  await until('marks are drawn', async () => (await marksInPage(page)).length > 0);
  return page;
}

/** Puts the words at a height of the window and rests the pointer on them until their card is there. */
export async function openCardOf(page: Page, words: string, top: number): Promise<void> {
  await scrollTo(page, words, top);
  let turn = 0;
  await until(`the card of “${words}” is open`, async () => {
    const mark = (await marksInPage(page)).find(
      ({ text, y }) => text === words && y > 0 && y < WINDOW.height,
    );
    if (mark && turn++ % 20 === 0) {
      await page.mouse.move(mark.x - 40, mark.y);
      await page.mouse.move(mark.x, mark.y);
    }
    return cardIsOpen(page);
  });
}

/** Scrolls so that the paragraph with these words begins at that height. */
export async function scrollTo(page: Page, words: string, top: number): Promise<void> {
  await page.evaluate(`(() => {
    const block = [...document.querySelectorAll('p')].find((one) => one.textContent.includes(${JSON.stringify(words)}));
    const { y } = block.getBoundingClientRect();
    scrollBy({ top: y - ${top}, behavior: 'instant' });
  })()`);
}

/** Saves what the window shows. */
export const savePart = (page: Page, folder: string, name: string): Promise<string> =>
  stillPicture(page, join(folder, `${name}.png`));
