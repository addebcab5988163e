import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveDemo } from '../../scripts/start/demo-server';
import type { PageServer } from '../../scripts/start/page-server';
import type { BrowserDriver } from './driver/browser-driver';
import { launch } from './driver/launch';
import { letRead } from './driver/let-read';
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

  test('the proxy saw the pages and nothing else', () => {
    const hosts = new Set(
      proxy.log.map(({ url }) => (URL.canParse(url) ? new URL(url).host : url)),
    );
    expect([...hosts].sort()).toEqual(['alborznews.example', 'dailyledger.example']);
  });
});
