import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { compareTellings } from '../../src/core/compare/comparison';
import { DEMO_FOLDER, type DemoPage } from '../../scripts/start/demo-pages';
import { loadShelf } from '../../src/shells/cli/knowledge';
import { shelfNames } from '../../src/shells/cli/shelf-names';
import { toTelling } from '../../src/shells/cli/to-telling';
import { allMarks, analysed, demoPage, openDemo } from './demo';
import { until } from './driver/until';
import { KINDS } from './kinds';
import { useBrowser } from './use-browser';

const PAGES = ['daily-ledger', 'alborz-news', 'tigris-herald'].map(demoPage);
const names = shelfNames(loadShelf());

/** Actor → teller → “word own/reported/unclear”, as the engine says without a browser. */
function expected(pages: readonly DemoPage[]): Record<string, Record<string, string[]>> {
  const tellings = pages.map((page) => ({ ...toTelling(analysed(page)), id: page.id }));
  const { rows } = compareTellings(tellings);
  return Object.fromEntries(
    rows.map(({ list, actor, cells }) => [
      names.actor(list, actor),
      Object.fromEntries(
        cells.map(({ telling, uses }) => [
          tellings.find(({ id }) => id === telling)?.teller ?? '',
          uses.map((use) => `${use.text} ${use.own + use.reported + use.unclear}`).sort(),
        ]),
      ),
    ]),
  );
}

/** The same out of the page: the term of each line, and its dots. */
function shown(page: Page): Promise<Record<string, Record<string, string[]>>> {
  return page.evaluate(() => {
    const heads = [...document.querySelectorAll('.compare-table-box thead th b')].map(
      (one) => one.textContent ?? '',
    );
    const rows = [...document.querySelectorAll('.compare-table-box tbody tr')];
    return Object.fromEntries(
      rows.map((row) => [
        row.querySelector('th')?.textContent ?? '',
        Object.fromEntries(
          [...row.querySelectorAll('td')].map((cell, at) => [
            heads[at] ?? '',
            [...cell.querySelectorAll('.use')]
              .map(
                (use) =>
                  `${use.querySelector('b')?.textContent} ${use.querySelectorAll('.dot').length}`,
              )
              .sort(),
          ]),
        ),
      ]),
    );
  });
}

describe.each(KINDS)('comparing open tabs in %s', (kind) => {
  const bench = useBrowser(
    kind,
    PAGES.map(({ host }) => host),
  );

  test('shows who uses whose words, goes to a sentence, and asks nothing of the network', async () => {
    const tabs: Page[] = [];
    for (const page of PAGES) {
      const tab = await openDemo(bench.driver, page);
      await allMarks(tab, page);
      tabs.push(tab);
    }
    const before = bench.proxy.log.length;
    const compare = await bench.driver.open('compare.html');
    await until('the table is there', async () =>
      (await compare.$$('.compare-table-box thead th b')).length === PAGES.length ? true : null,
    );
    const wanted = expected(PAGES);
    await until('actors have names', async () =>
      Object.keys(await shown(compare)).every((name) => name in wanted) ? true : null,
    );
    expect(await shown(compare)).toEqual(wanted);
    expect(bench.proxy.log.slice(before)).toEqual([]);

    await compare.click('.compare-table-box tbody tr .cell');
    await compare.waitForSelector('.sentences button.one-sentence');
    const word = await compare.$eval('.sentences .one-sentence .marked', (one) => one.textContent);
    await compare.click('.sentences button.one-sentence');
    const front = await until('a tab comes to the front with its card open', async () => {
      for (const [at, tab] of tabs.entries())
        if (await tab.evaluate(() => document.querySelector('div[popover]') !== null))
          return PAGES[at] ?? null;
      return null;
    });
    expect(readFileSync(join(DEMO_FOLDER, front.page), 'utf8')).toContain(word);
    expect(await bench.driver.errors()).toEqual([]);
    await compare.close();
    for (const tab of tabs) await tab.close();
  });
});
