import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { allMarks, demoPage, openDemo } from './demo';
import { marksInPage } from './driver/marks-in-page';
import { KINDS } from './kinds';
import { openPopup } from './open-popup';
import { useBrowser } from './use-browser';

const LISTED = demoPage('alborz-news');
const UNLISTED = demoPage('daily-ledger');

describe.each(KINDS)('a page off the news list in %s', (kind) => {
  const bench = useBrowser(kind, [LISTED.host]);

  /** Opens an unlisted page, then a listed one; once that one is marked, the first has had its time too. */
  async function openBoth(): Promise<Page> {
    const tab = await openDemo(bench.driver, UNLISTED);
    const listed = await openDemo(bench.driver, LISTED);
    await allMarks(listed, LISTED);
    await listed.close();
    return tab;
  }

  async function expectUntouched(tab: Page): Promise<void> {
    expect(await marksInPage(tab)).toEqual([]);
    expect(await tab.evaluate('CSS.highlights.size + document.adoptedStyleSheets.length')).toBe(0);
    if (kind === 'chromium') expect(tab.extensionRealms()).toHaveLength(0);
  }

  test('stays untouched until the reader clicks the button, and is marked then', async () => {
    const tab = await openBoth();
    await expectUntouched(tab);
    const popup = await openPopup(bench.driver, tab, 'ready');
    await allMarks(tab, UNLISTED);
    await popup.close();
    await tab.close();
  });

  test('is untouched again in the next tab: the click was for one page', async () => {
    const tab = await openBoth();
    await expectUntouched(tab);
    await tab.close();
    expect(await bench.driver.errors()).toEqual([]);
  });
});
