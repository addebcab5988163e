import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { until } from './driver/until';
import { KINDS } from './kinds';
import { serve } from './list-server';
import { lookNow, storedShelf } from './shelf-in-browser';
import {
  FIRST,
  HOST,
  ID,
  NEWS,
  PATTERN,
  SECOND,
  SubscribeBench,
  UPHEAVAL,
  markedWords,
  textWith,
} from './subscribe-bench';

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

describe.each(KINDS)('a subscription in %s', (kind) => {
  const bench = new SubscribeBench(kind);
  /** A story that the list's words stand in; it is marked anew without a reload. */
  let story: Page;

  test('shows what is in the list before anything changes, then takes it', async () => {
    story = await bench.openStory();
    const page = await bench.lookAt();
    const shown = await page.$eval('.preview-list', (one) => one.textContent ?? '');
    for (const { name } of FIRST.sides) expect(shown).toContain(name.en);
    expect(shown).toContain(FIRST.maker.name);
    expect(shown).toContain(`On ${NEWS} it would mark “harbour rabble”`);
    expect((await storedShelf(bench.driver)).index?.entries ?? []).toEqual([]);
    expect(await bench.driver.axe(page)).toEqual([]);
    await page.locator('.actions .button[data-kind=main]').click();
    await until('the list is stored', async () => (await bench.stored()).body === textWith());
    const alarms = await until('an alarm is set', async () => {
      const all = await bench.driver.inExtension((view) => view.chrome.alarms.getAll());
      return all.length > 0 ? all : null;
    });
    const days = ((alarms[0]?.scheduledTime ?? 0) - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(6.9);
    expect(days).toBeLessThan(7.8);
    await page.close();
    await story.bringToFront();
    await until('its words are marked', async () =>
      (await markedWords(story)).includes('harbour rabble'),
    );
  });

  test('marks no page on the host that the list comes from', async () => {
    const page = await bench.driver.open(`https://${HOST}/story`);
    const scripts = await bench.driver.inExtension((view) =>
      view.chrome.scripting.getRegisteredContentScripts(),
    );
    expect(scripts.flatMap(({ matches }) => matches ?? [])).not.toContain(PATTERN);
    await page.close();
  });

  test('asks with nothing but the allowed headers, from the page and from the background', async () => {
    await lookNow(bench.driver, ID);
    expect(bench.server.asked.length).toBeGreaterThan(1);
    for (const headers of bench.server.asked) {
      expect(Object.keys(headers).filter((name) => !ALLOWED.has(name))).toEqual([]);
      expect(headers['accept']).toBe('application/json');
    }
  });

  test('takes an update, shows the difference, and goes back with one click', async () => {
    bench.server.answer = serve(SECOND);
    await lookNow(bench.driver, ID);
    expect((await bench.stored()).body).toBe(SECOND);
    await until('its word is no longer marked', async () => {
      const words = await markedWords(story);
      return words.includes('dock wreckers') && !words.includes('harbour rabble');
    });
    const page = await bench.driver.open(`options.html#lists/${ID}`);
    await page.locator('.subscription .disclosure > button').click();
    await page.waitForSelector('.changes');
    expect(await page.$eval('.changes', (one) => one.textContent)).toContain(FIRST.labels[0]?.text);
    const back = await page.$$('.list-tools > .actions > .button');
    await back[2]?.click();
    await until(
      'the version before is back',
      async () => (await bench.stored()).body === textWith(),
    );
    await lookNow(bench.driver, ID);
    expect((await bench.stored()).body).toBe(textWith());
    await page.close();
  });

  test('holds an update that takes away more than half, until the reader decides', async () => {
    bench.server.answer = serve(UPHEAVAL);
    await lookNow(bench.driver, ID);
    expect((await bench.stored()).body).toBe(textWith());
    expect((await bench.subscription())?.held).not.toBeNull();
    const page = await bench.driver.open(`options.html#lists/${ID}`);
    await page.waitForSelector('.held .changes');
    expect(await bench.driver.axe(page)).toEqual([]);
    await page.locator('.held .button[data-kind=main]').click();
    await until(
      'the update is turned down',
      async () => (await bench.subscription())?.held === null,
    );
    await lookNow(bench.driver, ID);
    expect((await bench.subscription())?.held).toBeNull();
    await page.close();
  });

  test('is gone with its bodies and its host once the reader ends it, and asks nobody any more', async () => {
    const page = await bench.driver.open(`options.html#lists/${ID}`);
    await page.waitForSelector('.subscription');
    const buttons = await page.$$('.list-tools > .actions > .button');
    await buttons.at(-1)?.click();
    await page.locator('.ask .button[data-kind=main]').click();
    await until(
      'it is gone',
      async () => Object.keys((await storedShelf(bench.driver)).bodies).length === 0,
    );
    const since = bench.server.asked.length;
    await lookNow(bench.driver, ID);
    expect(bench.server.asked.length).toBe(since);
    const alarms = await bench.driver.inExtension((view) => view.chrome.alarms.getAll());
    expect(alarms).toEqual([]);
    const allowed = () =>
      bench.driver.inExtension(
        (view, origin) => view.chrome.permissions.contains({ origins: [origin] }),
        PATTERN,
      );
    await until('the host is given back', async () => !(await allowed()));
    await page.close();
    expect(await bench.driver.errors()).toEqual([]);
  });
});
