import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { type PageServer, servePages } from '../../scripts/start/page-server';
import { type BrowserDriver, callOf } from './driver/browser-driver';
import { launch } from './driver/launch';
import { letRead } from './driver/let-read';
import { marksInPage } from './driver/marks-in-page';
import { notByPages } from './driver/not-by-pages';
import { type RecordingProxy, recordingProxy } from './driver/recording-proxy';
import { until } from './driver/until';
import { type HostileList, putShelf } from './hostile-shelf';
import { distOf } from './kinds';
import { openPopup } from './open-popup';
import { deepShape, openAll, shapeIn } from './page-shape';

const NEWS = 'news.example';

/** What kinds of elements stand on each page, by the page's name. */
export type Shapes = ReadonlyMap<string, ReadonlySet<string>>;

/** As text of a page; a page cannot hold the character of number 0. */
const escaped = (text: string): string =>
  text.replaceAll('\u0000', '').replace(/[&<>"']/gu, (one) => `&#${one.charCodeAt(0)};`);

/** A story with the word of every list, and its text beside it. */
const storyOf = (lists: readonly HostileList[]): string =>
  `<!doctype html><html lang="en"><title>${escaped(lists[0]?.text ?? '')}</title><article><h1>The quarries</h1>${lists
    .map(({ word, text }) => `<p>On Monday the ${word} came back, he said. ${escaped(text)}</p>`)
    .join('')}</article></html>`;

/** Opens every page of the extension over lists with hostile texts, in Chromium. */
export class HostileWalk {
  readonly driver: BrowserDriver;
  /** What pages asked the reader. */
  readonly dialogs: string[] = [];
  readonly #proxy: RecordingProxy;
  readonly #server: PageServer;
  readonly #site: { html: Buffer };
  #shapes = new Map<string, Set<string>>();

  private constructor(
    driver: BrowserDriver,
    proxy: RecordingProxy,
    server: PageServer,
    site: { html: Buffer },
  ) {
    this.driver = driver;
    this.#proxy = proxy;
    this.#server = server;
    this.#site = site;
  }

  static async start(): Promise<HostileWalk> {
    const site = { html: Buffer.from('') };
    const server = await servePages({ [NEWS]: site });
    const proxy = await recordingProxy(server.hostMap);
    const driver = await launch('chromium', distOf('chromium'), { proxy: proxy.port });
    await letRead(driver, [NEWS]);
    return new HostileWalk(driver, proxy, server, site);
  }

  async close(): Promise<void> {
    await this.driver.close();
    this.#proxy.close();
    this.#server.close();
  }

  /** Requests that the story itself did not make. */
  leaks(): string[] {
    return notByPages(this.#proxy.log, 'chromium', [NEWS]);
  }

  /** Opens every page over a shelf of such lists. */
  async over(lists: readonly HostileList[]): Promise<Shapes> {
    this.#shapes = new Map();
    await putShelf(this.driver, lists);
    await this.#ownPages(lists);
    await this.#story(lists);
    return this.#shapes;
  }

  /** Opens all that a page can open and answers its shape. No script of theirs may have run. */
  async look(page: Page): Promise<string[]> {
    await page.evaluate(callOf(openAll, 'window', []));
    await page.evaluate('new Promise((done) => setTimeout(done, 30))');
    expect(await page.evaluate('"harmed" in globalThis')).toBe(false);
    return (await page.evaluate(callOf(shapeIn, 'window', []))) as string[];
  }

  #note(name: string, shape: readonly string[]): void {
    this.#shapes.set(name, new Set([...(this.#shapes.get(name) ?? []), ...shape]));
  }

  async #open(address: string): Promise<Page> {
    const page = await this.driver.open(address);
    page.on('dialog', (dialog) => {
      this.dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    return page;
  }

  async #ownPages(lists: readonly HostileList[]): Promise<void> {
    const page = await this.#open('options.html#lists');
    await until('every list has its card', async () => {
      const cards = await page.$$('.cards .card');
      return cards.length > lists.length;
    });
    for (const section of ['lists', 'data', 'sites', 'about', 'lists/+subscribe']) {
      await page.evaluate((hash) => void (location.hash = hash), section);
      this.#note(section, await this.look(page));
    }
    for (const { id } of lists)
      for (const [name, route, selector] of [
        ['inside', `lists/${id}`, '.list-tools'],
        ['edit', `lists/${id}/edit`, '.save-bar'],
      ] as const) {
        await page.evaluate((hash) => void (location.hash = hash), route);
        await page.waitForSelector(selector);
        this.#note(name, await this.look(page));
      }
    await page.close();
    const welcome = await this.#open('welcome.html');
    this.#note('welcome', await this.look(welcome));
    await welcome.close();
  }

  /** Marks, the card of each, the popup, and the comparison of a story with their words. */
  async #story(lists: readonly HostileList[]): Promise<void> {
    this.#site.html = Buffer.from(storyOf(lists));
    const tab = await this.#marked(lists, '');
    for (let step = 0; step < lists.length; step++) this.#note('card', await this.#nextCard(tab));
    expect(await tab.evaluate('"harmed" in globalThis')).toBe(false);
    const popup = await openPopup(this.driver, tab, 'ready');
    await popup.evaluate(openAll);
    await popup.settled();
    expect(await popup.evaluate((view) => 'harmed' in view)).toBe(false);
    this.#note('popup', await popup.evaluate(shapeIn));
    await popup.close();
    const twin = await this.#marked(lists, '?again'); // it takes two to compare
    const compare = await this.#open('compare.html');
    await until('the story is compared', async () =>
      ((await compare.evaluate('document.body.innerText')) as string).includes('quarry'),
    );
    this.#note('compare', await this.look(compare));
    for (const page of [compare, twin, tab]) await page.close();
  }

  /** The story in a tab of its own, with the word of every list marked. */
  async #marked(lists: readonly HostileList[], query: string): Promise<Page> {
    const tab = await this.#open('about:blank');
    await tab.setViewport({ width: 1280, height: 4500 });
    await tab.goto(`http://${NEWS}/${query}`);
    await until('every word is marked', async () => {
      const words = new Set((await marksInPage(tab)).map(({ text }) => text));
      return lists.every(({ word }) => words.has(word));
    });
    return tab;
  }

  /** Goes to the next mark, whose card opens, and answers what stands in the tab, closed shadow trees too. */
  async #nextCard(tab: Page): Promise<string[]> {
    await this.driver.inExtension(async (view, host) => {
      const [one] = await view.chrome.tabs.query({ url: `http://${host}/*` });
      await view.chrome.tabs.sendMessage(one?.id ?? 0, { exonym: 'page-step', ask: { by: 1 } });
    }, NEWS);
    await tab.evaluate('new Promise((done) => setTimeout(done, 120))');
    return deepShape(tab);
  }
}
