import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Failure, Subscription } from '../../src/shells/store/shelf-index';
import { problemSentence } from '../../src/shells/options/problem-sentence';
import { en } from '../shells/strings-in';
import { until } from './driver/until';
import { HOSTILE } from './hostile-answers';
import { chooseFile, openData, takeFile } from './import-file';
import { KINDS } from './kinds';
import { serve } from './list-server';
import { lookNow, storedShelf } from './shelf-in-browser';
import { FIRST, HOST, ID, SubscribeBench, markedWords, textWith } from './subscribe-bench';

/** Bytes that the background may have grown by, its garbage collected. */
const GROWTH = 10 * 1024 * 1024;
/** A list of the reader's beside the subscribed one, with words of its own. */
const MINE = JSON.stringify(FIRST).replaceAll('harbour', 'meadow').replaceAll('Harbour', 'Meadow');

describe.each(KINDS)('what a host of lists may answer, in %s', (kind) => {
  const bench = new SubscribeBench(kind);
  let story: Page;
  let page: Page;
  /** The most that the background grew by. */
  let most = 0;

  afterAll(() => {
    if (kind === 'chromium') console.log(`the background grew by ${most} bytes at most`);
  });
  beforeAll(async () => {
    const files = await openData(bench.driver);
    await chooseFile(files, 'meadows.json', MINE);
    await takeFile(files);
    await files.close();
    await bench.subscribe();
    await bench.driver.inExtension((view) =>
      view.chrome.storage.local.set({
        settings: {
          version: 1,
          on: true,
          lists: { yemen: false },
          hidden: ['meadows-dock-wreckers'],
        },
      }),
    );
    page = await bench.driver.open(`options.html#lists/${ID}`);
    await page.waitForSelector('.subscription');
    story = await bench.openStory();
    await until('it is marked', async () => (await markedWords(story)).includes('harbour rabble'));
  });

  /** All that is stored, but for when and why the subscription was last looked at. */
  async function kept() {
    const { index, bodies } = await storedShelf(bench.driver);
    const settings = await bench.driver.inExtension(async (view) => {
      const stored = await view.chrome.storage.local.get('settings');
      return stored['settings'];
    });
    const entries = (index?.entries ?? []).map(({ subscription, ...entry }) => ({
      ...entry,
      subscription: subscription && steady(subscription),
    }));
    return { entries, dropped: index?.dropped, bodies, settings };
  }

  /** The words marked on the story, read anew. */
  async function markedAnew(count: number): Promise<string[]> {
    await story.bringToFront();
    await story.reload();
    let words: string[] = [];
    await until('the story is marked again', async () => {
      words = await markedWords(story);
      return words.length >= count;
    });
    return words;
  }

  async function saysWhy(failure: Failure): Promise<void> {
    const sentence = problemSentence(failure, en);
    await until(`the page says: ${sentence}`, () =>
      page.$eval('.subscription .notice', (one, said) => one.textContent?.includes(said), sentence),
    );
  }

  test.each(HOSTILE)(
    '%s changes nothing and is told',
    { timeout: 90_000 },
    async (_, answer, code) => {
      bench.server.answer = serve(textWith());
      await lookNow(bench.driver, ID);
      const [before, words] = [await kept(), await markedWords(story)];
      expect(words).toContain('harbour rabble');
      expect(before.entries.map(({ id }) => id)).toEqual([ID, 'meadows']);
      const heap = (await bench.driver.backgroundHeap?.()) ?? 0;
      bench.server.answer = answer;
      const [since, passed] = [bench.server.asked.length, bench.proxy.log.length];
      await lookNow(bench.driver, ID);
      const failure = (await bench.subscription())?.failure;
      expect(failure?.code).toBe(code);
      expect(await kept()).toEqual(before);
      const grown = ((await bench.driver.backgroundHeap?.()) ?? 0) - heap;
      most = Math.max(most, grown);
      expect(grown).toBeLessThan(GROWTH);
      expect(bench.server.asked.length).toBe(since + 1);
      const plain = bench.proxy.log.slice(passed).filter(({ url }) => url.startsWith('http:'));
      expect(plain.filter(({ url }) => url.includes(HOST))).toEqual([]);
      await saysWhy(failure as Failure);
      expect(await markedAnew(words.length)).toEqual(words);
    },
  );

  test(
    'an answer that breaks off at any 100th byte changes nothing',
    { timeout: 180_000 },
    async () => {
      const whole = textWith();
      bench.server.answer = serve(whole);
      await lookNow(bench.driver, ID);
      const [before, words] = [await kept(), await markedWords(story)];
      const heap = (await bench.driver.backgroundHeap?.()) ?? 0;
      for (let end = 0; end < whole.length; end += 100) {
        bench.server.answer = serve(whole.slice(0, end));
        await lookNow(bench.driver, ID);
        expect((await bench.subscription())?.failure?.code).toBe('list');
      }
      expect(await kept()).toEqual(before);
      expect(((await bench.driver.backgroundHeap?.()) ?? 0) - heap).toBeLessThan(GROWTH);
      expect(await markedAnew(words.length)).toEqual(words);
      expect(await bench.driver.errors()).toEqual([]);
    },
  );
});

const steady = ({ url, everyHours, held, refused }: Subscription) => ({
  url,
  everyHours,
  held,
  refused,
});
