import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TermList } from '../../src/lists/term-list';
import { DEMO_LISTS } from '../fixtures/demo-list';
import type { BrowserDriver } from './driver/browser-driver';
import { launch } from './driver/launch';
import { letRead } from './driver/let-read';
import { marksInPage } from './driver/marks-in-page';
import { until } from './driver/until';
import { KINDS, distOf } from './kinds';
import { type Answer, type ListServer, listServer, serve } from './list-server';
import { lookNow, storedList, storedShelf } from './shelf-in-browser';

const HOST = 'lists.example';
const ADDRESS = `https://${HOST}/harbours.json`;
const PATTERN = `https://${HOST}/*`;
const NEWS = 'news.example';
const STORY =
  '<!doctype html><html lang="en"><title>Easton and Weston</title><article><h1>Easton answers Weston</h1>' +
  '<p>The harbour rabble blocked the quay of Easton on Monday, an official said in Weston.</p>' +
  '<p>The quay heroes of Weston went home. The tide league and the dock wreckers met in Easton.</p>'.repeat(
    4,
  ) +
  '</article></html>';
const FIRST = DEMO_LISTS.harbours;
const ID = FIRST.id;
const text = (change: Partial<TermList> = {}): string => JSON.stringify({ ...FIRST, ...change });
/** `npm run kill:lists` ends the background 100 times and the browser 20 times; `npm test` a few. */
const LONG = process.env['EXONYM_LONG'] === '1';
const KILLS = LONG ? 100 : 20;
const CUTS = LONG ? 20 : 3;
const SECOND = text({ labels: FIRST.labels.slice(1) });

/** What a request for a list may say: nothing of it differs from reader to reader of one browser version. */
const ALLOWED = new Set([
  'host',
  'connection',
  'cache-control',
  'pragma',
  'user-agent',
  'accept',
  'accept-encoding',
  'accept-language',
  'sec-fetch-site',
  'sec-fetch-mode',
  'sec-fetch-dest',
  'sec-fetch-storage-access',
  'sec-ch-ua',
  'sec-ch-ua-mobile',
  'sec-ch-ua-platform',
  'priority',
]);

describe.runIf(KINDS.includes('chromium'))('a subscription in Chromium', () => {
  let server: ListServer;
  let driver: BrowserDriver;
  const profile = mkdtempSync(join(tmpdir(), 'exonym-profile-'));
  const start = async (): Promise<void> => {
    driver = await launch('chromium', distOf('chromium'), {
      userDataDir: profile,
      hostMap: { [HOST]: server.port, 'other.example': server.port, [NEWS]: server.port },
      trusts: server.fingerprint,
    });
    await driver.grantHost(PATTERN);
    await letRead(driver, [NEWS]);
  };
  const stored = async () => (await storedList(driver, ID)) ?? { entry: null, body: '' };
  const subscription = async () => (await stored()).entry?.subscription ?? null;

  beforeAll(async () => {
    server = await listServer(HOST, STORY);
    server.answer = serve(text());
    await start();
  });
  afterAll(async () => {
    await driver?.close();
    server?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  /** A story that the list's words stand in, and the words marked there, without a reload. */
  let story: Page;
  const marked = async () => (await marksInPage(story)).map(({ text: word }) => word);

  async function lookAt(address: string): Promise<Page> {
    const page = await driver.open('options.html#lists/+subscribe');
    await page.locator('.address input').fill(address);
    await page.locator('.address .button').click();
    return page;
  }

  test('shows what is in the list before anything changes, then takes it', async () => {
    story = await driver.open('about:blank');
    await story.setViewport({ width: 1000, height: 2000 });
    await story.goto(`https://${NEWS}/story`);
    const page = await lookAt(ADDRESS);
    await page.waitForSelector('.preview-list');
    const shown = await page.$eval('.preview-list', (one) => one.textContent ?? '');
    for (const { name } of FIRST.sides) expect(shown).toContain(name.en);
    expect(shown).toContain(FIRST.maker.name);
    expect(shown).toContain(`On ${NEWS} it would mark “harbour rabble”`);
    expect((await storedShelf(driver)).index?.entries ?? []).toEqual([]);
    expect(await driver.axe(page)).toEqual([]);
    await page.locator('.actions .button[data-kind=main]').click();
    await until('the list is stored', async () => (await stored()).body === text());
    const alarms = await until('an alarm is set', async () => {
      const all = await driver.inExtension((view) => view.chrome.alarms.getAll());
      return all.length > 0 ? all : null;
    });
    const days = ((alarms[0]?.scheduledTime ?? 0) - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(6.9);
    expect(days).toBeLessThan(7.8);
    await page.close();
    await story.bringToFront();
    await until('its words are marked', async () => (await marked()).includes('harbour rabble'));
  });

  test('marks no page on the host that the list comes from', async () => {
    const page = await driver.open(`https://${HOST}/story`);
    const scripts = await driver.inExtension((view) =>
      view.chrome.scripting.getRegisteredContentScripts(),
    );
    expect(scripts.flatMap(({ matches }) => matches ?? [])).not.toContain(PATTERN);
    await page.close();
  });

  test('asks with nothing but the allowed headers, from the page and from the background', async () => {
    await lookNow(driver, ID);
    expect(server.asked.length).toBeGreaterThan(1);
    for (const headers of server.asked) {
      expect(Object.keys(headers).filter((name) => !ALLOWED.has(name))).toEqual([]);
      expect(headers['accept']).toBe('application/json');
    }
  });

  test('takes an update, shows the difference, and goes back with one click', async () => {
    server.answer = serve(SECOND);
    await lookNow(driver, ID);
    expect((await stored()).body).toBe(SECOND);
    await until('its word is no longer marked', async () => {
      const words = await marked();
      return words.includes('dock wreckers') && !words.includes('harbour rabble');
    });
    const page = await driver.open(`options.html#lists/${ID}`);
    await page.locator('.subscription .disclosure > button').click();
    await page.waitForSelector('.changes');
    expect(await page.$eval('.changes', (one) => one.textContent)).toContain(FIRST.labels[0]?.text);
    const back = await page.$$('.list-tools > .actions > .button');
    await back[2]?.click();
    await until('the version before is back', async () => (await stored()).body === text());
    await lookNow(driver, ID);
    expect((await stored()).body).toBe(text());
    await page.close();
  });

  test('holds an update that takes away more than half, until the reader decides', async () => {
    const none = text({ labels: FIRST.labels.slice(0, 1), updated: '2027' });
    server.answer = serve(none);
    await lookNow(driver, ID);
    expect((await stored()).body).toBe(text());
    expect((await subscription())?.held).not.toBeNull();
    const page = await driver.open(`options.html#lists/${ID}`);
    await page.waitForSelector('.held .changes');
    expect(await driver.axe(page)).toEqual([]);
    await page.locator('.held .button[data-kind=main]').click();
    await until('the update is turned down', async () => (await subscription())?.held === null);
    await lookNow(driver, ID);
    expect((await subscription())?.held).toBeNull();
    await page.close();
  });

  const status =
    (code: number, headers: Record<string, string> = {}): Answer =>
    (_request, response) =>
      void response.writeHead(code, headers).end('no');
  const zeros = Buffer.alloc(110 * 1024 * 1024, ' ');
  const gzip = gzipSync(zeros);
  const brotli = brotliCompressSync(zeros, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } });
  const endless: Answer = (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const more = (): void => {
      while (!response.destroyed && response.write(Buffer.alloc(65_536, ' ')));
    };
    response.on('drain', more);
    more();
  };
  const silent: Answer = (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write('{');
  };
  const drip: Answer = (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const timer = setInterval(() => response.write(' '), 500);
    response.on('close', () => clearInterval(timer));
  };

  test.each<[string, Answer, string]>([
    ['404', status(404), 'status'],
    ['500', status(500), 'status'],
    ['no answer', () => {}, 'stalled'],
    ['half an answer, then silence', silent, 'stalled'],
    ['a slow drip', drip, 'slow'],
    ['an endless body', endless, 'large'],
    ['110 MB in gzip', serve(gzip, { 'content-encoding': 'gzip' }), 'large'],
    ['110 MB in brotli', serve(brotli, { 'content-encoding': 'br' }), 'large'],
    ['the wrong type', serve(text(), { 'content-type': 'image/png' }), 'type'],
    ['a login page', serve('<!doctype html>', { 'content-type': 'text/html' }), 'type'],
    ['a login page that calls itself a list', serve('<!doctype html>'), 'list'],
    ['another charset', serve(text(), { 'content-type': 'text/plain; charset=utf-16' }), 'charset'],
    ['broken UTF-8', serve(Buffer.from([0x22, 0xc3, 0x28, 0x22])), 'charset'],
    ['a redirect to http', status(302, { location: `http://${HOST}/` }), 'network'],
    ['a redirect to another host', status(302, { location: 'https://other.example/' }), 'network'],
    ['another list', serve(text({ id: 'other', labels: [] })), 'list'],
    ['a list with an override character', serve(text({ license: 'x\u202ey' })), 'list'],
  ])('keeps the last good copy and says why: %s', { timeout: 90_000 }, async (_, answer, code) => {
    server.answer = serve(text());
    await lookNow(driver, ID);
    const before = await stored();
    const words = await marked();
    const heap = await driver.backgroundHeap?.();
    server.answer = answer;
    const since = server.asked.length;
    await lookNow(driver, ID);
    const after = await stored();
    expect(after.body).toBe(before.body);
    expect(after.entry?.subscription?.failure?.code).toBe(code);
    expect(await marked()).toEqual(words);
    expect(words).toContain('harbour rabble');
    expect(server.asked.length).toBe(since + 1);
    const grown = ((await driver.backgroundHeap?.()) ?? 0) - (heap ?? 0);
    expect(grown).toBeLessThan(10 * 1024 * 1024);
  });

  test('keeps the last good copy when the answer breaks off, at every 100th byte', async () => {
    const whole = text();
    const before = await stored();
    for (let end = 0; end < whole.length; end += 100) {
      server.answer = serve(whole.slice(0, end));
      await lookNow(driver, ID);
      expect((await subscription())?.failure?.code).toBe('list');
    }
    expect((await stored()).body).toBe(before.body);
  });

  test('shows time and reason on the page', async () => {
    server.answer = status(503);
    await lookNow(driver, ID);
    const page = await driver.open(`options.html#lists/${ID}`);
    await page.waitForSelector('.subscription .notice');
    expect(await page.$eval('.subscription .notice', (one) => one.textContent)).toContain('503');
    await page.close();
  });

  test(
    'loses nothing when the background is killed at random moments of updates',
    { timeout: 240_000 },
    async () => {
      const versions = [text(), SECOND];
      for (let turn = 0; turn < KILLS; turn++) {
        server.answer = serve(versions[turn % 2] ?? '');
        const looking = lookNow(driver, ID).catch(() => null);
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 60));
        await driver.killBackground();
        await looking;
        if (turn % 10 === 9) expect(versions).toContain((await stored()).body);
      }
      expect((await storedShelf(driver)).index?.dropped).toEqual([]);
      server.answer = serve(text());
      await lookNow(driver, ID);
      expect(versions).toContain((await stored()).body);
      expect((await subscription())?.failure).toBeNull();
    },
  );

  test(
    'loses nothing when the browser is cut off in the middle of writes',
    { timeout: 400_000 },
    async () => {
      const versions = [text(), SECOND];
      for (let turn = 0; turn < CUTS; turn++) {
        server.answer = serve(versions[turn % 2] ?? '');
        void lookNow(driver, ID).catch(() => null);
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 120));
        await driver.cut?.();
        await start();
        expect(versions).toContain((await stored()).body);
      }
      expect((await storedShelf(driver)).index?.dropped).toEqual([]);
    },
  );

  test('is gone with its bodies and its host once the reader ends it, and asks nobody any more', async () => {
    const page = await driver.open(`options.html#lists/${ID}`);
    await page.waitForSelector('.subscription');
    const buttons = await page.$$('.list-tools > .actions > .button');
    await buttons.at(-1)?.click();
    await page.locator('.ask .button[data-kind=main]').click();
    await until(
      'it is gone',
      async () => Object.keys((await storedShelf(driver)).bodies).length === 0,
    );
    const since = server.asked.length;
    await lookNow(driver, ID);
    expect(server.asked.length).toBe(since);
    const alarms = await driver.inExtension((view) => view.chrome.alarms.getAll());
    expect(alarms).toEqual([]);
    const allowed = () =>
      driver.inExtension(
        (view, origin) => view.chrome.permissions.contains({ origins: [origin] }),
        PATTERN,
      );
    await until('the host is given back', async () => !(await allowed()));
    await page.close();
    expect(await driver.errors()).toEqual([]);
  });
});
