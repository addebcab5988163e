import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PageServer, servePages } from '../../scripts/start/page-server';
import { loadShelf } from '../../src/shells/cli/knowledge';
import { articlePage } from '../bench/browser/article-page';
import { vocabularyOf } from '../bench/make-text';
import type { BrowserDriver } from './driver/browser-driver';
import { launch } from './driver/launch';
import { letRead } from './driver/let-read';
import { tasksDuring } from './driver/long-tasks';
import { until } from './driver/until';
import { distOf, KINDS } from './kinds';

const TABS = 50;
/** UTF-16 units of each article. */
const SIZE = 200_000;
const LIST = 'us-iran-iraq';
const HOSTS = ['morning.example', 'evening.example'];
const ADDRESSES = Array.from(
  { length: TABS },
  (_, at) => `http://${HOSTS[at % HOSTS.length]}/${at}.html`,
);
/** Milliseconds, bytes. */
const FIRST_CONTENT = 1000;
const TASK = 50;
const MEMORY = 150e6;

/** Runs in the page before its script: when the first row of the table stands, since the script began. */
const WATCH = `
  new MutationObserver((_, watch) => {
    if (!document.querySelector('.compare-table tbody tr')) return;
    watch.disconnect();
    requestAnimationFrame(() => setTimeout(() => performance.mark('first-row')));
  }).observe(document, { childList: true, subtree: true });`;

describe.runIf(KINDS.includes('chromium'))('comparing fifty long articles', () => {
  const folder = mkdtempSync(join(tmpdir(), 'exonym-many-'));
  let server: PageServer;
  let driver: BrowserDriver;
  beforeAll(async () => {
    const list = loadShelf().lists.get(LIST);
    if (!list) throw new Error(`no list ${LIST}`);
    const words = vocabularyOf([list]);
    for (let at = 0; at < TABS; at++)
      writeFileSync(join(folder, `${at}.html`), articlePage(SIZE, words, at + 1));
    server = await servePages(Object.fromEntries(HOSTS.map((host) => [host, { folder }])));
    driver = await launch('chromium', distOf('chromium'), { hostMap: server.hostMap });
    await letRead(driver, HOSTS);
  });
  afterAll(async () => {
    await driver?.close();
    server?.close();
    rmSync(folder, { recursive: true });
  });

  test('shows something within a second, scrolls without a long task, and stays small', async () => {
    for (const address of ADDRESSES) await openMarked(driver, address);
    // a page of the extension: the next one keeps its process
    const page = await driver.open('welcome.html');
    const session = await page.createCDPSession();
    await page.evaluateOnNewDocument(WATCH);
    const opening = await tasksDuring(session, async () => {
      await page.goto(`${driver.base}compare.html`);
      await page.waitForSelector('.compare-table tbody tr');
      await drawn(page);
    });
    const { painted, row } = await firstContent(page);
    const scrolling = await calmest(session, page);
    const choosing = await tasksDuring(session, async () => {
      await chooseAll(page);
      await drawn(page);
    });
    const scrollingAll = await calmest(session, page);
    const memory = await heapOf(session);
    const cpu = opening.reduce((sum, ms) => sum + ms, 0);
    const most = { opening, scrolling, choosing, scrollingAll };
    const longest = Object.fromEntries(Object.entries(most).map(([what, [ms]]) => [what, ms]));
    console.log({ painted, row, cpu, ...longest, memory });
    const heads = '.compare-table-box thead th b';
    expect(await page.evaluate((css) => document.querySelectorAll(css).length, heads)).toBe(TABS);
    expect(painted).toBeLessThan(FIRST_CONTENT);
    // the table on the clock waits for fifty other tabs: what is ours to answer for is our own work
    expect(cpu).toBeLessThan(FIRST_CONTENT);
    expect(scrolling[0]).toBeLessThan(TASK);
    expect(scrollingAll[0]).toBeLessThan(TASK);
    expect(memory).toBeLessThan(MEMORY);
  }, 900_000);
});

/** Opens an article in front, as it has to be to be read, and waits until it is marked. */
async function openMarked(driver: BrowserDriver, address: string): Promise<void> {
  const tab = await driver.open(address);
  await until(`${address} is marked`, () =>
    tab.evaluate(() => [...CSS.highlights.keys()].some((name) => name.startsWith('exonym-'))),
  );
}

/** Waits until the table stops growing. */
async function drawn(page: Page): Promise<void> {
  let before = -1;
  await until(
    'the page is all there',
    async () => {
      const now = await page.evaluate(() => document.querySelectorAll('.compare *').length);
      const same = now === before;
      before = now;
      await new Promise((resolve) => setTimeout(resolve, 500));
      return same;
    },
    120_000,
  );
}

/** Milliseconds from the start of the page's script to the first paint and to the first row of the table. */
function firstContent(page: Page): Promise<{ readonly painted: number; readonly row: number }> {
  return page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation');
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    const [row] = performance.getEntriesByName('first-row');
    if (!navigation || !paint || !row) throw new Error('not measured');
    // extension files have no timing of their own; a module runs once the document is parsed
    const start = (navigation as PerformanceNavigationTiming).domInteractive;
    return { painted: paint.startTime - start, row: row.startTime - start };
  });
}

/** Tasks while scrolling, of three readings the one with the shortest longest task: a crowded machine slows the caches too. */
async function calmest(session: CDPSession, page: Page): Promise<readonly number[]> {
  const readings: (readonly number[])[] = [];
  for (let reading = 0; reading < 3; reading++)
    readings.push(await tasksDuring(session, () => scrollThrough(page)));
  return readings.reduce((best, one) => ((one[0] ?? 0) < (best[0] ?? 0) ? one : best));
}

/** From top to bottom and back, a step for each frame. */
function scrollThrough(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);
    const region = document.querySelector('.compare-scroll');
    for (const step of [150, -150])
      for (let at = 0; at < 120; at++) {
        scrollBy(0, step);
        region?.scrollBy(step, 0);
        await frame();
      }
  });
}

/** Ticks every article. */
function chooseAll(page: Page): Promise<void> {
  return page.evaluate(async () => {
    for (const box of document.querySelectorAll<HTMLInputElement>('.sources input'))
      if (!box.checked) {
        box.click();
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
  });
}

/** Bytes in use after a collection. */
async function heapOf(session: CDPSession): Promise<number> {
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = (await session.send('Runtime.getHeapUsage')) as {
    usedSize: number;
    backingStorageSize: number;
  };
  return usedSize + backingStorageSize;
}
