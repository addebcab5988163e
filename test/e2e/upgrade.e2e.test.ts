import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveDemo } from '../../scripts/start/demo-server';
import type { PageServer } from '../../scripts/start/page-server';
import { analysed, demoPage, openDemo } from './demo';
import type { BrowserDriver } from './driver/browser-driver';
import { launch } from './driver/launch';
import { letRead } from './driver/let-read';
import { notByPages } from './driver/not-by-pages';
import { cardIsOpen, marksInPage } from './driver/marks-in-page';
import { recordingProxy, type RecordingProxy } from './driver/recording-proxy';
import { until } from './driver/until';
import { KINDS } from './kinds';
import { isOn, listSwitch, openPopup } from './open-popup';
import { NEWS } from './subscribe-bench';
import { UpgradeShelf } from './upgrade-shelf';
import { CHANGED, IS_REAL, putPreviousBuild, putThisBuild } from './upgrade-builds';

const [LEDGER, ALBORZ, TIGRIS] = ['daily-ledger', 'alborz-news', 'tigris-herald'].map(demoPage) as [
  ReturnType<typeof demoPage>,
  ReturnType<typeof demoPage>,
  ReturnType<typeof demoPage>,
];
const HIDDEN = 'us-iran-iraq-mullahs';
/** As the first builds wrote it: without what came later. */
const OLD_SETTINGS = {
  version: 1,
  on: true,
  lists: { yemen: false },
  sites: { [TIGRIS.host]: false },
  hidden: [HIDDEN],
  unsourced: false,
  style: { colouring: 'one', strength: 'strong' },
};
/** Kept by the previous build, in a form that this one may not even know. */
const KEPT = { 'some-data-of-the-reader': { comparisons: ['a', 'b'] } };

const wanted = (page: typeof LEDGER): string[] =>
  analysed(page)
    .analysis.findings.filter(({ label }) => label !== HIDDEN)
    .map(({ text }) => text.replace(/\s+/g, ' '));

const texts = async (tab: Page): Promise<string[]> =>
  (await marksInPage(tab)).map(({ text }) => text);

/** Waits until exactly this is drawn: each mark once, so that two scripts marking one page would show. */
async function marked(tab: Page, words: readonly string[]): Promise<void> {
  let seen: string[] = [];
  await until('the right words are marked', async () => {
    seen = await texts(tab);
    return JSON.stringify(seen) === JSON.stringify(words);
  }).catch(() => expect(seen).toEqual(words));
}

describe.each(KINDS)('an update in %s, with tabs open', (kind) => {
  const folder = mkdtempSync(join(tmpdir(), 'exonym-upgrade-'));
  const complaints: string[] = [];
  let server: PageServer;
  let proxy: RecordingProxy;
  let driver: BrowserDriver;
  let shelf: UpgradeShelf;
  let story: Page;
  let ledger: Page;
  let alborz: Page;
  let tigris: Page;

  async function open(page: typeof LEDGER): Promise<Page> {
    const tab = await openDemo(driver, page);
    tab.on('pageerror', (error) => complaints.push(String(error)));
    tab.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await tab.evaluate('window.stayed = true');
    return tab;
  }

  /** A tab is marked when it is looked at. */
  async function openMarked(page: typeof LEDGER): Promise<Page> {
    const tab = await open(page);
    await until('the previous build marks', async () => (await texts(tab)).length > 0);
    return tab;
  }

  beforeAll(async () => {
    putPreviousBuild(kind, folder);
    server = await serveDemo();
    shelf = await UpgradeShelf.start();
    proxy = await recordingProxy(server.hostMap, shelf.tunnels);
    driver = await launch(kind, folder, { proxy: proxy.port, trusts: shelf.trusts });
    await letRead(driver, [...[LEDGER, ALBORZ, TIGRIS].map(({ host }) => host), NEWS]);
    await driver.inExtension((view, stored) => view.chrome.storage.local.set(stored), {
      settings: OLD_SETTINGS,
      ...KEPT,
    });
    story = await shelf.fill(driver);
    tigris = await open(TIGRIS);
    alborz = await openMarked(ALBORZ);
    ledger = await openMarked(LEDGER);
  });
  afterAll(async () => {
    await driver?.close();
    proxy?.close();
    shelf?.server.close();
    server?.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  test.skipIf(IS_REAL)('the previous build marks by its own list', async () => {
    const seen = await texts(ledger);
    expect(seen).toContain(CHANGED.before);
    expect(seen).not.toContain(CHANGED.now);
    expect(await driver.errors()).toEqual([]);
  });

  test('open pages are marked by the new list, each word once, without a reload', async () => {
    putThisBuild(kind, folder);
    await driver.update(folder);
    await marked(ledger, wanted(LEDGER));
    await alborz.bringToFront();
    await marked(alborz, wanted(ALBORZ));
    expect(await ledger.evaluate('window.stayed')).toBe(true);
    expect(await alborz.evaluate('window.stayed')).toBe(true);
  });

  test('a site that was switched off stays so', async () => {
    await tigris.bringToFront();
    expect(await texts(tigris)).toEqual([]);
    expect(await tigris.evaluate('CSS.highlights.size')).toBe(0);
  });

  test('what was stored is kept', async () => {
    const stored = await driver.inExtension((view) => view.chrome.storage.local.get());
    expect(stored).toMatchObject({ settings: OLD_SETTINGS, ...KEPT });
  });

  test('lists of one’s own and subscriptions are kept, marked, and updated', () =>
    shelf.expectKept(driver, story));

  test('the pages are followed by one script: new text is marked once, a card opens once', async () => {
    await ledger.bringToFront();
    await ledger.evaluate(`(() => {
      const after = [...document.querySelectorAll('article p, main p')].find((one) => one.textContent.includes('rogue militias'));
      const more = document.createElement('p');
      more.textContent = 'Later the Pentagon said again that rogue militias in Iraq had fired the rockets.';
      after.after(more);
    })()`);
    const more = [...wanted(LEDGER), CHANGED.now].sort();
    await until('the new text is marked, once', async () => {
      const seen = (await texts(ledger)).sort();
      return JSON.stringify(seen) === JSON.stringify(more);
    });
    await openCard(ledger);
    expect(await ledger.evaluate('document.querySelectorAll("[popover]").length')).toBe(1);
    await ledger.keyboard.press('Escape');
    await until('the card is closed', async () => !(await cardIsOpen(ledger)));
    expect(await ledger.evaluate('document.querySelectorAll("[popover]").length')).toBe(0);
  });

  test('the popup is of the new build, and its switches keep the older choices', async () => {
    await alborz.bringToFront();
    const popup = await openPopup(driver, alborz, 'ready');
    expect(await isOn(popup, listSwitch('yemen'))).toBe(false);
    expect(await isOn(popup, listSwitch(CHANGED.list))).toBe(true);
    await popup.click('.top [role=switch]');
    const stored = await until('the switch is stored', async () => {
      const { settings } = await driver.inExtension((view) => view.chrome.storage.local.get());
      return (settings as { on?: boolean }).on === false ? settings : null;
    });
    expect(stored).toMatchObject({ ...OLD_SETTINGS, on: false });
    for (const tab of [alborz, ledger])
      await until('nothing is marked', async () => {
        await tab.bringToFront();
        return (await tab.evaluate('CSS.highlights.size')) === 0;
      });
  });

  test('nobody complained: not the extension, not the pages', async () => {
    expect(await driver.errors()).toEqual([]);
    expect(complaints).toEqual([]);
    const [pages, lists] = [server.hostMap, shelf.tunnels].map((map) => Object.keys(map));
    expect(notByPages(proxy.log, kind, pages ?? [], lists)).toEqual([]);
  });
});

/** Rests the pointer on the changed word until its card is there. */
async function openCard(tab: Page): Promise<void> {
  let turn = 0;
  await until('the card is open', async () => {
    const mark = (await marksInPage(tab)).find(({ text }) => text === CHANGED.now);
    if (mark && turn++ % 20 === 0) {
      await tab.mouse.move(mark.x - 60, mark.y - 60);
      await tab.mouse.move(mark.x, mark.y);
    }
    return cardIsOpen(tab);
  });
}
