import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { servePages } from '../../scripts/start/page-server';
import { PAYLOADS } from '../fixtures/hostile-texts';
import { type BrowserDriver, callOf } from './driver/browser-driver';
import { launch } from './driver/launch';
import { letRead } from './driver/let-read';
import { marksInPage } from './driver/marks-in-page';
import { notByPages } from './driver/not-by-pages';
import { type RecordingProxy, recordingProxy } from './driver/recording-proxy';
import { until } from './driver/until';
import { type HostileList, hostileList, putShelf } from './hostile-shelf';
import { chooseFile, openData } from './import-file';
import { KINDS, distOf } from './kinds';
import { openPopup } from './open-popup';
import { deepShape, openAll, shapeIn } from './page-shape';

/** Lists on the shelf at once; there is room for 50. */
const AT_ONCE = 45;
const NEWS = 'news.example';
const TEXTS = PAYLOADS.map((text, at) => hostileList(at, text));
const HARMLESS = Array.from({ length: AT_ONCE }, (_, at) =>
  hostileList(at, `harmless words ${at}`),
);

/** As text of a page; a page cannot hold the character of number 0. */
const escaped = (text: string): string =>
  text.replaceAll('\u0000', '').replace(/[&<>"']/gu, (one) => `&#${one.charCodeAt(0)};`);

/** A story with the word of every list, and its text beside it. */
const storyOf = (lists: readonly HostileList[]): string =>
  `<!doctype html><html lang="en"><title>${escaped(lists[0]?.text ?? '')}</title><article><h1>The quarries</h1>${lists
    .map(({ word, text }) => `<p>On Monday the ${word} came back, he said. ${escaped(text)}</p>`)
    .join('')}</article></html>`;

const batches = Array.from({ length: Math.ceil(TEXTS.length / AT_ONCE) }, (_, at) =>
  TEXTS.slice(at * AT_ONCE, (at + 1) * AT_ONCE),
);

/** Lets go of a file that was chosen. */
async function leave(page: Page): Promise<void> {
  await page.locator('.import-preview .actions .button:last-child').click();
  await page.waitForSelector('.import-preview', { hidden: true });
}

describe.runIf(KINDS.includes('chromium'))('texts of a list’s maker, on every page', () => {
  let driver: BrowserDriver;
  let proxy: RecordingProxy;
  let story = Buffer.from('');
  const dialogs: string[] = [];
  const closing: (() => void)[] = [];
  /** Shapes with harmless texts, by page: nothing else may come to stand there. */
  const usual = new Map<string, ReadonlySet<string>>();

  beforeAll(async () => {
    const site = {
      get html() {
        return story;
      },
    };
    const server = await servePages({ [NEWS]: site });
    proxy = await recordingProxy(server.hostMap);
    driver = await launch('chromium', distOf('chromium'), { proxy: proxy.port });
    closing.push(
      () => proxy.close(),
      () => server.close(),
    );
    await letRead(driver, [NEWS]);
  });
  afterAll(async () => {
    await driver?.close();
    closing.forEach((close) => close());
  });

  async function open(address: string): Promise<Page> {
    const page = await driver.open(address);
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    return page;
  }

  const look = async (page: Page): Promise<string[]> => {
    await page.evaluate(callOf(openAll, 'window', []));
    await page.evaluate('new Promise((done) => setTimeout(done, 30))');
    expect(await page.evaluate('"harmed" in globalThis')).toBe(false);
    return (await page.evaluate(callOf(shapeIn, 'window', []))) as string[];
  };

  /** Opens every page over a shelf of such lists and answers what kinds of elements stand on each. */
  async function walk(lists: readonly HostileList[]): Promise<Map<string, Set<string>>> {
    const shapes = new Map<string, Set<string>>();
    const note = (name: string, shape: readonly string[]): void =>
      void shapes.set(name, new Set([...(shapes.get(name) ?? []), ...shape]));
    await putShelf(driver, lists);
    await ownPages(lists, note);
    await marks(lists, note);
    return shapes;
  }

  type Note = (name: string, shape: readonly string[]) => void;

  async function ownPages(lists: readonly HostileList[], note: Note): Promise<void> {
    const page = await open('options.html#lists');
    await until('the lists are shown', async () =>
      ((await page.evaluate('document.body.innerText')) as string).includes(
        lists.at(-1)?.text.trim() ?? '',
      ),
    ).catch(() => null);
    for (const section of ['lists', 'data', 'sites', 'about', 'lists/+subscribe']) {
      await page.evaluate((hash) => void (location.hash = hash), section);
      note(section, await look(page));
    }
    for (const { id } of lists)
      for (const [name, route, selector] of [
        ['inside', `lists/${id}`, '.list-tools'],
        ['edit', `lists/${id}/edit`, '.save-bar'],
      ] as const) {
        await page.evaluate((hash) => void (location.hash = hash), route);
        await page.waitForSelector(selector);
        note(name, await look(page));
      }
    await page.close();
    const welcome = await open('welcome.html');
    note('welcome', await look(welcome));
    await welcome.close();
  }

  async function marks(lists: readonly HostileList[], note: Note): Promise<void> {
    story = Buffer.from(storyOf(lists));
    const tab = await open('about:blank');
    await tab.setViewport({ width: 1280, height: 4500 });
    await tab.goto(`http://${NEWS}/`);
    await until('every word is marked', async () => {
      const words = new Set((await marksInPage(tab)).map(({ text }) => text));
      return lists.every(({ word }) => words.has(word));
    });
    for (let step = 0; step < lists.length; step++) {
      await driver.inExtension(async (view, host) => {
        const [one] = await view.chrome.tabs.query({ url: `http://${host}/*` });
        await view.chrome.tabs.sendMessage(one?.id ?? 0, { exonym: 'page-step', ask: { by: 1 } });
      }, NEWS);
      await tab.evaluate('new Promise((done) => setTimeout(done, 120))');
      note('card', await deepShape(tab));
    }
    expect(await tab.evaluate('"harmed" in globalThis')).toBe(false);
    const popup = await openPopup(driver, tab, 'ready');
    await popup.evaluate(openAll);
    await popup.settled();
    expect(await popup.evaluate((view) => 'harmed' in view)).toBe(false);
    note('popup', await popup.evaluate(shapeIn));
    await popup.close();
    const compare = await open('compare.html');
    await compare.waitForSelector('main table, main .actor-section, main h2');
    note('compare', await look(compare));
    await compare.close();
    await tab.close();
  }

  test('with harmless texts every page is as usual', { timeout: 300_000 }, async () => {
    for (const [name, shape] of await walk(HARMLESS)) usual.set(name, shape);
    expect([...usual.keys()].sort()).toEqual([
      'about',
      'card',
      'compare',
      'data',
      'edit',
      'inside',
      'lists',
      'lists/+subscribe',
      'popup',
      'sites',
      'welcome',
    ]);
  });

  test.each(batches.map((lists, at) => [at + 1, lists] as const))(
    'no element, script, dialog or request of theirs: part %i',
    { timeout: 300_000 },
    async (_, lists) => {
      for (const [name, shape] of await walk(lists)) {
        const added = [...shape].filter((one) => usual.get(name)?.has(one) !== true);
        expect(added, name).toEqual([]);
      }
    },
  );

  test('files with them are refused, or shown as text', { timeout: 300_000 }, async () => {
    await putShelf(driver, []);
    const page = await openData(driver);
    let refused = 0;
    const plain = hostileList(0, 'harmless words');
    const usually = new Set<string>();
    for (const content of [plain.file, '{}']) {
      await chooseFile(page, 'plain.json', content);
      expect((await page.$('.import-preview .preview-list')) !== null).toBe(content !== '{}');
      for (const one of await look(page)) usually.add(one);
      await leave(page);
    }
    for (const { id, file, text } of TEXTS) {
      await chooseFile(page, `${id}.json`, file);
      const shape = await look(page);
      expect(
        shape.filter((one) => !usually.has(one)),
        text,
      ).toEqual([]);
      if ((await page.$('.import-preview .preview-list')) === null) refused++;
      await leave(page);
    }
    console.log(`${refused} of ${TEXTS.length} refused`);
    // texts without markup may come in: they were on every page above
    expect(refused).toBeGreaterThan(150);
    expect(TEXTS.length - refused).toBeGreaterThan(20);
  });

  test('nothing of it spoke up or asked for anything', async () => {
    expect(TEXTS.length).toBeGreaterThanOrEqual(200);
    expect(dialogs).toEqual([]);
    expect(notByPages(proxy.log, 'chromium', [NEWS])).toEqual([]);
    expect(await driver.errors()).toEqual([]);
  });
});
