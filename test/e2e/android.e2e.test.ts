import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveDemo } from '../../scripts/start/demo-server';
import type { PageServer } from '../../scripts/start/page-server';
import { allMarks, demoPage, openDemo } from './demo';
import type { BrowserDriver } from './driver/browser-driver';
import { launch } from './driver/launch';
import { letRead } from './driver/let-read';
import { notByPages } from './driver/not-by-pages';
import { recordingProxy, type RecordingProxy } from './driver/recording-proxy';
import { until } from './driver/until';
import { distOf, KINDS } from './kinds';

const LEDGER = demoPage('daily-ledger');
/** APIs that Firefox gives only to extensions whose manifest asks for them, and that it lacks on Android. */
const NOT_THERE = ['commands', 'contextMenus', 'menus'];

/** The build as Firefox for Android sees it: what its manifest asks for in vain is not asked for. */
function buildWithout(names: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'exonym-android-'));
  cpSync(distOf('firefox'), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const { permissions, ...manifest } = JSON.parse(readFileSync(file, 'utf8')) as {
    permissions: string[];
  };
  const rest = Object.entries(manifest).filter(([key]) => !names.includes(key));
  const kept = permissions.filter((one) => !names.includes(one));
  writeFileSync(file, JSON.stringify({ ...Object.fromEntries(rest), permissions: kept }));
  return folder;
}

/** No device is at hand: the desktop's Firefox without the APIs that are missing there, in a window as narrow. */
describe.runIf(KINDS.includes('firefox'))('without what Firefox for Android lacks', () => {
  let folder: string;
  let server: PageServer;
  let proxy: RecordingProxy;
  let driver: BrowserDriver;
  beforeAll(async () => {
    folder = buildWithout(NOT_THERE);
    server = await serveDemo();
    proxy = await recordingProxy(server.hostMap);
    driver = await launch('firefox', folder, { proxy: proxy.port });
    await letRead(driver, [LEDGER.host]);
  });
  afterAll(async () => {
    await driver?.close();
    proxy?.close();
    server?.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    expect(notByPages(proxy.log, 'firefox', Object.keys(server.hostMap))).toEqual([]);
  });

  test('they are missing indeed', async () => {
    const there = await driver.inExtension((_view, names) => {
      const { browser } = globalThis as unknown as { browser: Record<string, unknown> };
      return names.filter((name) => browser[name] !== undefined);
    }, NOT_THERE);
    expect(there).toEqual([]);
  });

  test('pages are marked', async () => {
    const tab = await openDemo(driver, LEDGER);
    await allMarks(tab, LEDGER);
    await tab.close();
  });

  test.each([
    'options.html#lists',
    'options.html#appearance',
    'options.html#sites',
    'options.html#shortcuts',
    'options.html#data',
    'options.html#about',
    'welcome.html',
    'compare.html',
  ])('%s fits into narrow screens', async (address) => {
    const page = await driver.open(address);
    await until('the page shows something', () =>
      page.evaluate('document.body.innerText.length > 80'),
    );
    for (const width of [320, 360, 412]) {
      await page.setViewport({ width, height: 720 });
      const wide = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
      expect(wide, `at ${width} px`).toBeLessThanOrEqual(0);
    }
    await page.close();
  });

  test('the extension logged no error', async () => {
    expect(await driver.errors()).toEqual([]);
  });
});
