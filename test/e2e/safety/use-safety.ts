import { rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { type PageServer, servePages } from '../../../scripts/start/page-server';
import type { BrowserDriver, BrowserKind } from '../driver/browser-driver';
import { launch } from '../driver/launch';
import { letRead } from '../driver/let-read';
import { notByPages } from '../driver/not-by-pages';
import { recordingProxy, type RecordingProxy } from '../driver/recording-proxy';
import { until } from '../driver/until';
import { distOf } from '../kinds';
import { type App, buildPages, type Editor } from './build-pages';
import { COUNT_RECORDS, MARKS, STOP_CLOCK } from './in-page';

/** Hosts of the same pages: the extension may read the first and not the second. */
const READ = 'read.example';
const PLAIN = 'plain.example';

/** A page in a tab, and all that it complained about. */
export interface WatchedTab {
  readonly page: Page;
  readonly complaints: string[];
}

/** The same pages with Exonym and without. */
export interface Safety {
  /** Opens a page, does `work` with it and answers what that came to, once with Exonym and once without. */
  both<T>(name: string, work: (tab: WatchedTab, isRead: boolean) => Promise<T>): Promise<[T, T]>;
  readonly driver: BrowserDriver;
}

/** Builds the pages and starts a browser for the tests of a `describe`. */
export function useSafety(
  kind: BrowserKind,
  apps: readonly App[],
  editors: readonly Editor[],
): Safety {
  let driver: BrowserDriver;
  let server: PageServer;
  let proxy: RecordingProxy;
  let folder: string;
  beforeAll(async () => {
    folder = await buildPages(apps, editors);
    server = await servePages({ [READ]: { folder }, [PLAIN]: { folder } });
    proxy = await recordingProxy(server.hostMap);
    driver = await launch(kind, distOf(kind), { proxy: proxy.port });
    await letRead(driver, [READ]);
  }, 120_000);
  afterAll(async () => {
    await driver?.close();
    proxy?.close();
    server?.close();
    if (folder) rmSync(folder, { recursive: true });
    expect(notByPages(proxy.log, kind, [READ, PLAIN])).toEqual([]);
  });
  return {
    get driver() {
      return driver;
    },
    both: async (name, work) => {
      const answers = [];
      for (const host of [READ, PLAIN]) {
        const tab = await watchedTab(driver, `http://${host}/${name}`);
        answers.push(await work(tab, host === READ));
        await tab.page.close();
      }
      return answers as never;
    },
  };
}

async function watchedTab(driver: BrowserDriver, address: string): Promise<WatchedTab> {
  const page = await driver.open('about:blank');
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.evaluateOnNewDocument(`${COUNT_RECORDS};${STOP_CLOCK}`);
  await page.setViewport({ width: 1000, height: 2000 });
  await page.goto(address);
  return { page, complaints };
}

/** Waits until the page is marked, where Exonym is there to do so, and a moment longer. */
export async function marked(page: Page, isRead: boolean): Promise<void> {
  if (isRead)
    await until(
      'something is marked',
      async () => ((await page.evaluate(MARKS)) as string[]).length,
    );
  await pause(isRead ? 300 : 50);
}

export const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
