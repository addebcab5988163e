import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, test } from 'vitest';
import { addressOf } from '../../scripts/start/demo-pages';
import { type Comparison, compareTellings } from '../../src/core/compare/comparison';
import type { Telling } from '../../src/core/compare/telling';
import { english } from '../../src/shells/cli/english';
import { loadShelf } from '../../src/shells/cli/knowledge';
import { shelfNames } from '../../src/shells/cli/shelf-names';
import { toTelling } from '../../src/shells/cli/to-telling';
import { comparisonPicture } from '../../src/shells/compare/picture';
import { toCsv } from '../../src/shells/compare/to-csv';
import { toHtml } from '../../src/shells/compare/to-html';
import { toSvg } from '../../src/shells/compare/to-svg';
import { toText } from '../../src/shells/compare/to-text';
import { allMarks, analysed, demoPage, openDemo } from './demo';
import { until } from './driver/until';
import { KINDS } from './kinds';
import { useBrowser } from './use-browser';

const PAGES = ['daily-ledger', 'alborz-news', 'tigris-herald'].map(demoPage);
const names = shelfNames(loadShelf());
/** Pixels of a PNG for each of the picture. */
const SCALE = 2;

describe.runIf(KINDS.includes('chromium'))('what the comparison is written to', () => {
  const bench = useBrowser(
    'chromium',
    PAGES.map(({ host }) => host),
  );
  const folder = mkdtempSync(join(tmpdir(), 'exonym-exports-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('every file says what the engine says without a browser', async () => {
    const page = await openCompare();
    const json = JSON.parse(await file(page, 'JSON')) as { tellings: Telling[] };
    const wanted = fromEngine(json.tellings);
    expect(wanted.tellings).toHaveLength(PAGES.length);
    expect(compareTellings(json.tellings).rows).toEqual(wanted.rows);
    expect(await file(page, 'CSV')).toBe(`\ufeff${toCsv(wanted, names)}`);
    expect(await file(page, 'SVG')).toBe(toSvg(comparisonPicture(wanted, names), 'light'));
    expect(await file(page, 'HTML')).toBe(toHtml(english(), wanted, names));
    const { width, height } = comparisonPicture(wanted, names);
    const png = Buffer.from(await file(page, 'PNG', 'latin1'), 'latin1');
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width * SCALE, height * SCALE]);
    expect(await copied(page)).toBe(toText(english(), wanted, names));
    await page.close();
  });

  test('by keyboard alone: a cell, its sentences, the tab', async () => {
    const page = await openCompare();
    await reach(page, (one) => one?.matches('tbody tr:first-child .cell') === true);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.sentences button.one-sentence');
    await reach(page, (one) => one?.matches('button.one-sentence') === true);
    await page.keyboard.press('Enter');
    await until('the article is in front, with the card open', async () => {
      const seen = await Promise.all(
        tabs.map((tab) => tab.evaluate(() => document.querySelector('div[popover]') !== null)),
      );
      return seen.includes(true);
    });
    expect(await bench.driver.errors()).toEqual([]);
    await page.close();
  });

  const tabs: Page[] = [];

  async function openCompare(): Promise<Page> {
    if (tabs.length === 0)
      for (const one of PAGES) {
        const tab = await openDemo(bench.driver, one);
        await allMarks(tab, one);
        tabs.push(tab);
      }
    const page = await bench.driver.open('compare.html');
    await until('actors have names', () =>
      page.evaluate(
        (count) =>
          document.querySelectorAll('.compare-table-box thead th b').length === count &&
          document.querySelector('.compare-table-box tbody th')?.textContent?.includes(' '),
        PAGES.length,
      ),
    );
    const session = await page.createCDPSession();
    await session.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: folder,
    });
    return page;
  }

  /** Presses the button of that name and reads the file that the browser saved. */
  async function file(page: Page, name: string, encoding: 'utf8' | 'latin1' = 'utf8') {
    await page.locator(`.export ::-p-text(${name})`).click();
    const saved = await until(`the ${name} file is saved`, () =>
      readdirSync(folder).find((one) => one === `exonym-comparison.${name.toLowerCase()}`),
    );
    return readFileSync(join(folder, saved), encoding);
  }
});

/** The same articles in the same order, as the engine tells them without a browser. */
function fromEngine(tellings: readonly Telling[]): Comparison {
  return compareTellings(
    tellings.map(({ id, url, date }) => {
      const page = PAGES.find((one) => addressOf(one) === url);
      if (page === undefined) throw new Error(`no demo page at ${url}`);
      return { ...toTelling(analysed(page)), id, url, date };
    }),
  );
}

/** What the first button puts in the clipboard. */
async function copied(page: Page): Promise<string> {
  await page.evaluate(() => {
    navigator.clipboard.writeText = (text) => {
      document.title = text;
      return Promise.resolve();
    };
    document.querySelector<HTMLButtonElement>('.export button')?.click();
  });
  return until('the text is copied', async () => {
    const title = await page.evaluate(() => document.querySelector('title')?.textContent);
    return title?.includes('\n') === true ? title : null;
  });
}

/** Presses Tab until the focus is there. */
async function reach(page: Page, isThere: (one: Element | null) => boolean): Promise<void> {
  await until('the focus is there', async () => {
    await page.keyboard.press('Tab');
    return page.evaluate(`(${isThere.toString()})(document.activeElement)`);
  });
}
