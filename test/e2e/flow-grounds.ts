import type { Page } from 'puppeteer-core';
import type { TermList } from '../../src/lists/term-list';
import { until } from './driver/until';
import { chooseFile, openData, takeFile } from './import-file';
import { serve } from './list-server';
import { lookNow } from './shelf-in-browser';
import { keptState } from './shelf-state';
import { ID, PATTERN, type SubscribeBench, textWith } from './subscribe-bench';

/** The button that answers “are you sure”. */
export const YES = '.ask .button[data-kind=main]';
/** A list of the reader’s own, and texts of its versions. */
export const MEADOWS = 'meadows';
export const meadowsWith = (change: Partial<TermList>): string =>
  textWith(change).replaceAll('harbour', 'meadow').replaceAll('Harbour', 'Meadow');
/** What tells the version of one turn from those of all others. */
export const turned = (turn: number): Partial<TermList> => ({ license: `CC0-1.0 of turn ${turn}` });

/** Presses at once, without waiting for a moment’s rest as a pointer would. */
export const click = (page: Page, selector: string): Promise<void> =>
  page.$eval(selector, (one) => (one as HTMLElement).click());

/** Opens the page of the subscription. */
export async function openList(bench: SubscribeBench, selector: string): Promise<Page> {
  const page = await bench.driver.open(`options.html#lists/${ID}`);
  await page.waitForSelector(selector);
  return page;
}

/** The host of the list may be asked. */
export async function ensureHost({ driver }: SubscribeBench): Promise<void> {
  const allowed = await driver.inExtension(
    (view, origin) => view.chrome.permissions.contains({ origins: [origin] }),
    PATTERN,
  );
  if (!allowed) await driver.grantHosts([PATTERN]);
}

/** There is a subscription. */
export async function ensureSubscribed(bench: SubscribeBench): Promise<void> {
  await ensureHost(bench);
  if ((await bench.stored()).entry !== null) return;
  bench.server.answer = serve(textWith());
  await bench.subscribe();
}

/** There is none. */
export async function ensureGone(bench: SubscribeBench): Promise<void> {
  if ((await bench.stored()).entry === null) return;
  const page = await armUnsubscribe(bench);
  await click(page, YES);
  await until('it is gone', async () => (await bench.stored()).entry === null);
  await page.close();
}

/** There is a list of the reader’s own. */
export async function ensureMeadows({ driver }: SubscribeBench): Promise<void> {
  if ((await keptState(driver)).lists[MEADOWS] !== undefined) return;
  const page = await openData(driver);
  await chooseFile(page, 'meadows.json', meadowsWith({}));
  await takeFile(page);
  await page.close();
}

/** A version of the subscription that is in use, with one before it. */
export async function ensureUpdated(bench: SubscribeBench, turn: number): Promise<void> {
  await ensureSubscribed(bench);
  bench.server.answer = serve(textWith(turned(-turn - 1)));
  await lookNow(bench.driver, ID);
}

/** Asks for the end of the subscription, up to the question whether the reader is sure. */
export async function armUnsubscribe(bench: SubscribeBench): Promise<Page> {
  const page = await openList(bench, '.subscription');
  await click(page, '.list-tools > .actions > .button:last-child');
  await page.waitForSelector('.ask');
  return page;
}

/** A file that is chosen on the page, and its button. */
export async function armFile(bench: SubscribeBench, name: string, text: string) {
  const page = await openData(bench.driver);
  await chooseFile(page, name, text);
  return { page, act: () => click(page, '.import-preview .button[data-kind=main]') };
}
