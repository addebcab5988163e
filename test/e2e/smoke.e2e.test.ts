import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMO_FOLDER } from '../../scripts/start/demo-pages';
import { type PageServer, servePages } from '../../scripts/start/page-server';
import { allMarks, demoPage } from './demo';
import type { BrowserDriver } from './driver/browser-driver';
import { launch } from './driver/launch';
import { registeredMatches } from './driver/let-read';
import { notByPages } from './driver/not-by-pages';
import { recordingProxy, type RecordingProxy } from './driver/recording-proxy';
import { until } from './driver/until';
import { KINDS } from './kinds';
import { openPopup } from './open-popup';
import { smokeZip } from './smoke-zip';

const LEDGER = demoPage('daily-ledger');
/** On the list of news sites, so nobody has to allow it; its name leads to the demo article on this machine. */
const NEWS = 'jpost.com';

describe.each(KINDS)('the zip for %s, installed', (kind) => {
  const { install, folder } = smokeZip(kind);
  let server: PageServer;
  let proxy: RecordingProxy;
  let driver: BrowserDriver;
  beforeAll(async () => {
    server = await servePages({ [NEWS]: { folder: join(DEMO_FOLDER, 'daily-ledger') } });
    proxy = await recordingProxy(server.hostMap);
    driver = await launch(kind, install, { proxy: proxy.port });
    await until('news sites are registered', async () =>
      (await registeredMatches(driver)).some((match) => match.includes(NEWS)),
    );
  });
  afterAll(async () => {
    await driver?.close();
    proxy?.close();
    server?.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  test('marks an article on a news site and sums it up, without being asked and without an error', async () => {
    const tab = await driver.open('about:blank');
    await tab.setViewport({ width: 1280, height: 4500 });
    await tab.goto(`http://${NEWS}/${LEDGER.page.slice(LEDGER.page.indexOf('/') + 1)}`);
    expect((await allMarks(tab, LEDGER)).length).toBeGreaterThan(0);
    const popup = await openPopup(driver, tab, 'ready');
    expect(await popup.text()).toContain('rogue militias');
    await popup.close();
    expect(await driver.errors()).toEqual([]);
    // a browser may try a site of a real name encrypted first; the recorder refuses that
    expect(notByPages(proxy.log, kind, [NEWS], [NEWS])).toEqual([]);
  });
});
