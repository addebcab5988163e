import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect } from 'vitest';
import type { TermList } from '../../src/lists/term-list';
import { DEMO_LISTS } from '../fixtures/demo-list';
import type { BrowserDriver, BrowserKind } from './driver/browser-driver';
import { launch } from './driver/launch';
import { letRead } from './driver/let-read';
import { marksInPage } from './driver/marks-in-page';
import { notByPages } from './driver/not-by-pages';
import { type RecordingProxy, recordingProxy } from './driver/recording-proxy';
import { until } from './driver/until';
import { distOf } from './kinds';
import { type ListServer, listServer, serve } from './list-server';
import { storedList } from './shelf-in-browser';

/** Where the list is published, and the news site that its words stand on. */
export const HOST = 'lists.example';
export const ADDRESS = `https://${HOST}/harbours.json`;
export const PATTERN = `https://${HOST}/*`;
export const NEWS = 'news.example';
const OTHER = 'other.example';
/** What the news site says. */
export const STORY =
  '<!doctype html><html lang="en"><title>Easton and Weston</title><article><h1>Easton answers Weston</h1>' +
  '<p>The harbour rabble blocked the quay of Easton on Monday, an official said in Weston.</p>' +
  '<p>The quay heroes of Weston went home. The tide league and the dock wreckers met in Easton.</p>'.repeat(
    4,
  ) +
  '</article></html>';

/** The list as it is first published, and texts of other versions of it. */
export const FIRST = DEMO_LISTS.harbours;
export const ID = FIRST.id;
export const textWith = (change: Partial<TermList> = {}): string =>
  JSON.stringify({ ...FIRST, ...change });
/** A version without the first label, and one that takes away more than half. */
export const SECOND = textWith({ labels: FIRST.labels.slice(1) });
export const UPHEAVAL = textWith({ labels: FIRST.labels.slice(0, 1), updated: '2027' });

/** A browser whose profile trusts one host of lists, and a story on a news site that it may read. */
export class SubscribeBench {
  server!: ListServer;
  proxy!: RecordingProxy;
  driver!: BrowserDriver;
  readonly #kind: BrowserKind;
  readonly #profile = mkdtempSync(join(tmpdir(), 'exonym-profile-'));

  constructor(kind: BrowserKind) {
    this.#kind = kind;
    beforeAll(async () => {
      this.server = await listServer(HOST, STORY);
      this.server.answer = serve(textWith());
      const hosts = [HOST, OTHER, NEWS];
      const { port } = this.server;
      this.proxy = await recordingProxy({}, Object.fromEntries(hosts.map((one) => [one, port])));
      await this.start();
    });
    afterAll(async () => {
      await this.driver?.close();
      this.proxy?.close();
      this.server?.close();
      rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
      expect(notByPages(this.proxy.log, kind, [], [HOST, OTHER, NEWS])).toEqual([]);
    });
  }

  /** Starts the browser, for the first time or again after it was cut off. */
  async start(): Promise<void> {
    this.driver = await launch(this.#kind, distOf(this.#kind), {
      userDataDir: this.#profile,
      proxy: this.proxy.port,
      trusts: { ...this.server.certificate, hosts: [HOST, OTHER, NEWS] },
    });
    await this.driver.grantHosts([PATTERN]);
    await letRead(this.driver, [NEWS]);
  }

  /** The list as it is stored. */
  async stored() {
    return (await storedList(this.driver, ID)) ?? { entry: null, body: '' };
  }

  async subscription() {
    return (await this.stored()).entry?.subscription ?? null;
  }

  /** A story that the list's words stand in. */
  async openStory(): Promise<Page> {
    const story = await this.driver.open('about:blank');
    await story.setViewport({ width: 1000, height: 2000 });
    await story.goto(`https://${NEWS}/story`);
    return story;
  }

  /** Gives the address on the page for subscribing and waits for what is in the list. */
  async lookAt(address = ADDRESS): Promise<Page> {
    const page = await this.driver.open('options.html#lists/+subscribe');
    await page.locator('.address input').fill(address);
    await page.locator('.address .button').click();
    await page.waitForSelector('.preview-list');
    return page;
  }

  /** Subscribes as a reader does. */
  async subscribe(): Promise<void> {
    const page = await this.lookAt();
    await page.locator('.actions .button[data-kind=main]').click();
    await until('the list is stored', async () => (await this.stored()).entry !== null);
    await page.close();
  }
}

/** The words marked on a page. */
export const markedWords = async (page: Page): Promise<string[]> =>
  (await marksInPage(page)).map(({ text }) => text);
