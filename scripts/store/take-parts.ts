import { join } from 'node:path';
import type { Page, Viewport } from 'puppeteer-core';
import type { BrowserDriver } from '../../test/e2e/driver/browser-driver';
import { cardIsOpen, marksInPage } from '../../test/e2e/driver/marks-in-page';
import { stillPicture } from '../../test/e2e/driver/still-picture';
import { until } from '../../test/e2e/driver/until';
import { addressOf, type DemoPage } from '../start/demo-pages';

/** Size of a page in the windows of the composed pictures, in pixels of the picture. */
export const WINDOW = { width: 1160, height: 612 };
/** Articles are shown larger, so that their words can be read in a small picture of the picture. */
const LARGER = 1.16;

/** A viewport that fills the window when it is drawn that many times larger. */
function viewport(larger: number): Viewport {
  const width = Math.round(WINDOW.width / larger);
  const height = Math.round(WINDOW.height / larger);
  return { width, height, deviceScaleFactor: larger };
}

/** Opens an article of the demo world without its cookie bar and advertisement, and waits for its marks. */
export async function openArticle(
  driver: BrowserDriver,
  demo: DemoPage,
  larger = LARGER,
): Promise<Page> {
  const page = await driver.open(addressOf(demo));
  await page.setViewport(viewport(larger));
  await page.addStyleTag({ content: '.cookies, .ad { display: none !important }' });
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
