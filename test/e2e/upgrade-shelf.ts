import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { BrowserDriver } from './driver/browser-driver';
import { until } from './driver/until';
import { chooseFile, openData, takeFile } from './import-file';
import { type ListServer, listServer, serve } from './list-server';
import { lookNow, storedList, storedShelf, type StoredShelf } from './shelf-in-browser';
import {
  ADDRESS,
  FIRST,
  HOST,
  ID,
  NEWS,
  PATTERN,
  SECOND,
  STORY,
  markedWords,
  textWith,
} from './subscribe-bench';

/** A list of the reader's own: one phrase of the story that the subscribed list does not know. */
const OWN = JSON.stringify({
  ...FIRST,
  labels: FIRST.labels
    .slice(0, 1)
    .map((label) => ({ ...label, text: 'went home', forms: ['went home'] })),
}).replaceAll('harbours', 'meadows');
const WORDS = ['harbour rabble', 'quay heroes', 'went home', 'tide league', 'dock wreckers'];

/** A subscription and a list of one's own, taken under one build and used under the next. */
export class UpgradeShelf {
  readonly server: ListServer;
  #kept: StoredShelf | null = null;
  #asked = 0;

  private constructor(server: ListServer) {
    this.server = server;
  }

  static async start(): Promise<UpgradeShelf> {
    const server = await listServer(HOST, STORY);
    server.answer = serve(textWith());
    return new UpgradeShelf(server);
  }

  /** For the browser's start. */
  get tunnels(): Readonly<Record<string, number>> {
    return { [HOST]: this.server.port, [NEWS]: this.server.port };
  }

  get trusts() {
    return { ...this.server.certificate, hosts: [HOST, NEWS] };
  }

  /** Subscribes and imports as a reader does, and opens the story, with its words marked. */
  async fill(driver: BrowserDriver): Promise<Page> {
    await driver.grantHosts([PATTERN]);
    const page = await driver.open('options.html#lists/+subscribe');
    await page.locator('.address input').fill(ADDRESS);
    await page.locator('.address .button').click();
    await page.waitForSelector('.preview-list');
    await page.locator('.actions .button[data-kind=main]').click();
    await until('it is subscribed', async () => (await storedList(driver, ID)) !== null);
    await page.close();
    const files = await openData(driver);
    await chooseFile(files, 'meadows.json', OWN);
    await takeFile(files);
    await files.close();
    const story = await driver.open('about:blank');
    await story.setViewport({ width: 1000, height: 2000 });
    await story.goto(`https://${NEWS}/story`);
    await expectMarked(story);
    this.#kept = await storedShelf(driver);
    this.#asked = this.server.asked.length;
    return story;
  }

  /** Under the next build: the same lists byte by byte, marked in the open story, and updates go on. */
  async expectKept(driver: BrowserDriver, story: Page): Promise<void> {
    expect(await storedShelf(driver)).toEqual(this.#kept);
    expect(this.#kept?.index?.entries.map(({ id, kind }) => [id, kind])).toEqual([
      [ID, 'subscribed'],
      ['meadows', 'own'],
    ]);
    await story.bringToFront();
    await expectMarked(story);
    const alarms = await until('the alarm is set', async () => {
      const all = await driver.inExtension((view) => view.chrome.alarms.getAll());
      return all.length > 0 ? all : null;
    });
    expect(alarms.map(({ name }) => name)).toEqual(['list-updates']);
    expect(this.server.asked.length).toBe(this.#asked);
    this.server.answer = serve(SECOND);
    await lookNow(driver, ID);
    expect((await storedList(driver, ID))?.body).toBe(SECOND);
  }
}

/** Each word of both lists, once where it stands. */
async function expectMarked(story: Page): Promise<void> {
  const text = (await story.evaluate('document.body.innerText')) as string;
  const wanted = WORDS.map((word) => [word, text.toLowerCase().split(word).length - 1]);
  const seen = async () => {
    const words = (await markedWords(story)).map((word) => word.toLowerCase());
    return WORDS.map((word) => [word, words.filter((one) => one === word).length]);
  };
  await until(
    'the words of both lists are marked, once each',
    async () => JSON.stringify(await seen()) === JSON.stringify(wanted),
  ).catch(async () => expect(await seen()).toEqual(wanted));
}
