import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, test } from 'vitest';
import { allMarkNames } from '../../src/page/marks/mark-name';
import { allMarks, demoPage, openDemo } from './demo';
import type { BrowserKind } from './driver/browser-driver';
import { cardIsOpen, marksInPage } from './driver/marks-in-page';
import { until } from './driver/until';
import { distOf, KINDS } from './kinds';
import { useBrowser } from './use-browser';

const LEDGER = demoPage('daily-ledger');
const folders: string[] = [];

/** The same build as a later version. */
function laterBuild(kind: BrowserKind): string {
  const folder = mkdtempSync(join(tmpdir(), 'exonym-later-'));
  folders.push(folder);
  cpSync(distOf(kind), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  writeFileSync(file, JSON.stringify({ ...manifest, version: `${manifest.version}.1` }));
  return folder;
}
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** Opens the card of a mark with the pointer: rests on it until the card is there, coming back now and then. */
async function openCard(tab: Page): Promise<void> {
  let turn = 0;
  await until('the card is open', async () => {
    const mark = (await marksInPage(tab)).find(({ text }) => text === 'rogue militias');
    if (turn++ % 20 === 0) {
      await tab.mouse.move((mark?.x ?? 0) - 60, (mark?.y ?? 0) - 60);
      await tab.mouse.move(mark?.x ?? 0, mark?.y ?? 0);
    }
    return cardIsOpen(tab);
  });
}

describe.each(KINDS)('the life of a page in %s', (kind) => {
  const bench = useBrowser(kind, [LEDGER.host]);

  test('pages are marked and cards open though the background was ended', async () => {
    await bench.driver.killBackground();
    const tab = await openDemo(bench.driver, LEDGER);
    await allMarks(tab, LEDGER);
    await bench.driver.killBackground();
    await openCard(tab);
    await tab.close();
  });

  test('a frame of the page’s own is marked, in the style of the page', async () => {
    const tab = await openDemo(bench.driver, LEDGER);
    const before = (await allMarks(tab, LEDGER)).length;
    await tab.evaluate(`(() => {
      const frame = document.createElement('iframe');
      frame.style.cssText = 'width: 500px; height: 200px';
      frame.srcdoc = '<p>Later the rogue militias in Iraq denied that they had fired at anybody there.</p>';
      [...document.querySelectorAll('p')].filter((one) => one.textContent.includes('rogue militias')).at(-1).after(frame);
    })()`);
    const names = JSON.stringify(allMarkNames());
    const line = await until('the frame is marked', async () => {
      const found = await tab.evaluate(`(() => {
        const { contentWindow: view, contentDocument: inner } = document.querySelector('iframe[srcdoc]');
        const name = ${names}.find((one) => view.CSS.highlights.has(one));
        return name ? view.getComputedStyle(inner.querySelector('p'), '::highlight(' + name + ')').textDecorationLine : null;
      })()`);
      return found as string | null;
    });
    if (kind === 'chromium') expect(line).toBe('underline');
    expect((await marksInPage(tab)).length).toBe(before);
    await tab.close();
  });

  test('switched off, it leaves nothing behind', async () => {
    const tab = await openDemo(bench.driver, LEDGER);
    await allMarks(tab, LEDGER);
    await openCard(tab);
    const settings = { version: 1, on: false };
    await bench.driver.inExtension(
      (view, stored) => view.chrome.storage.local.set({ settings: stored }),
      settings,
    );
    await until(
      'all marks are gone',
      async () => (await tab.evaluate('CSS.highlights.size')) === 0,
    );
    expect(await tab.evaluate('document.querySelectorAll("[popover]").length')).toBe(0);
    await bench.driver.inExtension((view) => view.chrome.storage.local.remove('settings'));
    await allMarks(tab, LEDGER);
    await tab.close();
    expect(await bench.driver.errors()).toEqual([]);
  });

  test('marks are drawn in the reader’s own colours, and in ours again', async () => {
    const hues = ['#123456', '#123457', '#123458', '#123459'];
    const setStyle = (style: unknown) =>
      bench.driver.inExtension(
        (view, stored) => view.chrome.storage.local.set({ settings: stored }),
        { version: 1, style },
      );
    const tab = await openDemo(bench.driver, LEDGER);
    await allMarks(tab, LEDGER);
    const colour = async () =>
      String(
        await tab.evaluate(
          `getComputedStyle(document.body, '::highlight(exonym-1-own)').textDecorationColor`,
        ),
      );
    const before = await colour();
    await setStyle({ hues });
    if (kind === 'chromium')
      await until('it is the chosen one', async () => (await colour()) === 'rgb(18, 52, 86)');
    const next = await openDemo(bench.driver, LEDGER);
    await allMarks(next, LEDGER);
    await next.close();
    await tab.bringToFront();
    await setStyle({});
    await until('it is ours', async () => (await colour()) === before);
    await tab.close();
    expect(await bench.driver.errors()).toEqual([]);
  });

  test('after an update the open page is marked once, by the new script', async () => {
    const tab = await openDemo(bench.driver, LEDGER);
    const before = await allMarks(tab, LEDGER);
    await tab.evaluate('window.stayed = true');
    await bench.driver.update(laterBuild(kind));
    await until('the new script has marked the page', async () => {
      const marks = await marksInPage(tab);
      return marks.length === before.length;
    });
    await openCard(tab);
    await tab.keyboard.press('Escape');
    expect(await marksInPage(tab)).toEqual(before);
    expect(await tab.evaluate('window.stayed')).toBe(true);
    await tab.close();
  });
});
