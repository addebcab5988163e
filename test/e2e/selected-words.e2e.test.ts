import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { allMarks, demoPage, openDemo } from './demo';
import { cardIsOpen, marksInPage } from './driver/marks-in-page';
import { until } from './driver/until';
import { KINDS } from './kinds';
import { useBrowser } from './use-browser';

const LISTED = demoPage('daily-ledger');

/** Calls the menu's handler in the worker, as the browser does: no driver can open the browser's own menu. */
async function askAbout(tab: Page, words: string): Promise<void> {
  const worker = await until('the worker runs', () =>
    tab
      .browser()
      .targets()
      .find((target) => target.type() === 'service_worker')
      ?.worker(),
  );
  await worker?.evaluate(
    `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) =>
      chrome.contextMenus.onClicked.dispatch({ menuItemId: 'sides-call', selectionText: ${JSON.stringify(words)} }, tab))`,
  );
}

describe.runIf(KINDS.includes('chromium'))('“What do the sides call this?” in chromium', () => {
  const bench = useBrowser('chromium', [LISTED.host]);

  test('opens the card of a mark with the selected words', async () => {
    const tab = await openDemo(bench.driver, LISTED);
    await allMarks(tab, LISTED);
    await tab.bringToFront();
    await askAbout(tab, 'ROGUE militias');
    await until('the card is open', () => cardIsOpen(tab));
    await tab.close();
  });

  test('says in a small card that no list knows the words', async () => {
    const tab = await openDemo(bench.driver, LISTED);
    const before = (await allMarks(tab, LISTED)).length;
    await tab.bringToFront();
    await askAbout(tab, 'a teapot in the harbour');
    await until(
      'the note is there',
      async () => (await tab.evaluate('document.querySelectorAll("[popover]").length')) === 1,
    );
    expect(await cardIsOpen(tab)).toBe(false);
    expect((await marksInPage(tab)).length).toBe(before);
    await tab.keyboard.press('Escape');
    expect(await tab.evaluate('document.querySelectorAll("[popover]").length')).toBe(0);
    await tab.close();
    expect(await bench.driver.errors()).toEqual([]);
  });
});
