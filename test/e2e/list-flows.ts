import type { Page } from 'puppeteer-core';
import type { TermList } from '../../src/lists/term-list';
import { until } from './driver/until';
import {
  MEADOWS,
  YES,
  armFile,
  armUnsubscribe,
  click,
  ensureGone,
  ensureHost,
  ensureMeadows,
  ensureSubscribed,
  ensureUpdated,
  meadowsWith,
  openList,
  turned,
} from './flow-grounds';
import { serve } from './list-server';
import { lookNow } from './shelf-in-browser';
import { type KeptState, keptState } from './shelf-state';
import { ID, type SubscribeBench, UPHEAVAL, textWith } from './subscribe-bench';

/** One thing that a reader does with lists and settings, ready to be done. */
export interface ReadyFlow {
  /** Starts it; where the background does it, resolves when it is done or was ended. */
  readonly act: () => Promise<unknown>;
  /** The page that it is done on, which the background's end does not touch. */
  readonly page?: Page;
  /** Whether it has come about. */
  readonly done: (now: KeptState, before: KeptState) => boolean;
  /** Lists that it may change, or all, or the settings. */
  readonly touches: readonly string[] | 'all' | 'settings';
}

export type Flow = (bench: SubscribeBench, turn: number) => Promise<ReadyFlow>;

const subscribe: Flow = async (bench) => {
  await ensureGone(bench);
  await ensureHost(bench);
  bench.server.answer = serve(textWith());
  const page = await bench.lookAt();
  return {
    page,
    act: () => click(page, '.preview-list + .actions .button[data-kind=main]'),
    done: ({ lists }) => lists[ID]?.body === textWith(),
    touches: [ID],
  };
};

const update: Flow = async (bench, turn) => {
  await ensureSubscribed(bench);
  const text = textWith(turned(turn));
  bench.server.answer = serve(text);
  return {
    act: () => lookNow(bench.driver, ID),
    done: ({ lists }, before) =>
      lists[ID]?.body === text && lists[ID]?.previous === before.lists[ID]?.body,
    touches: [ID],
  };
};

const heldUpdate: Flow = async (bench, turn) => {
  await ensureUpdated(bench, turn);
  const text = UPHEAVAL.replace('CC0-1.0', `CC0-1.0 of turn ${turn}`);
  bench.server.answer = serve(text);
  return {
    act: () => lookNow(bench.driver, ID),
    done: ({ lists }, before) =>
      lists[ID]?.held === text && lists[ID]?.body === before.lists[ID]?.body,
    touches: [ID],
  };
};

const decideHeld: Flow = async (bench, turn) => {
  const held = await heldUpdate(bench, turn);
  await held.act();
  const page = await openList(bench, '.held .changes');
  const take = turn % 2 === 0;
  return {
    page,
    act: () => click(page, `.held .button[data-kind=${take ? 'plain' : 'main'}]`),
    done: ({ lists }, before) =>
      lists[ID]?.held === null && lists[ID]?.body === before.lists[ID]?.[take ? 'held' : 'body'],
    touches: [ID],
  };
};

const rollBack: Flow = async (bench, turn) => {
  await ensureUpdated(bench, turn);
  const page = await openList(bench, '.subscription');
  return {
    page,
    act: () => click(page, '.list-tools > .actions > .button:nth-child(3)'),
    done: ({ lists }, before) =>
      lists[ID]?.body === before.lists[ID]?.previous &&
      lists[ID]?.previous === before.lists[ID]?.body,
    touches: [ID],
  };
};

const unsubscribe: Flow = async (bench) => {
  await ensureSubscribed(bench);
  const page = await armUnsubscribe(bench);
  return {
    page,
    act: () => click(page, YES),
    done: ({ lists }) => lists[ID] === undefined,
    touches: [ID],
  };
};

const importList: Flow = async (bench, turn) => {
  const text = meadowsWith(turned(turn));
  return {
    ...(await armFile(bench, 'meadows.json', text)),
    done: ({ lists }, before) =>
      lists[MEADOWS]?.body === text &&
      lists[MEADOWS]?.previous === (before.lists[MEADOWS]?.body ?? null),
    touches: [MEADOWS],
  };
};

const editOwn: Flow = async (bench, turn) => {
  await ensureMeadows(bench);
  const title = `The meadows of turn ${turn}`;
  const page = await bench.driver.open(`options.html#lists/${MEADOWS}/edit`);
  await page.locator('.editor > .field:nth-of-type(1) input').fill(title);
  return {
    page,
    act: () => click(page, '.save-bar .button'),
    done: (now, before) =>
      now.lists[MEADOWS]?.previous === before.lists[MEADOWS]?.body &&
      (JSON.parse(now.lists[MEADOWS]?.body ?? '{}') as Partial<TermList>).title?.en === title,
    touches: [MEADOWS],
  };
};

const toggle: Flow = async (bench) => {
  const page = await bench.driver.open('options.html#lists');
  await page.waitForSelector('.cards [role=switch]');
  const listsOf = ({ settings }: KeptState): string => JSON.stringify(settings['lists'] ?? {});
  return {
    page,
    act: () => click(page, '.cards .card:nth-child(2) [role=switch]'),
    done: (now, before) => listsOf(now) !== listsOf(before),
    touches: 'settings',
  };
};

/** Brings back a backup that was made before; its state is what was kept then. */
const restore =
  (backup: string, wanted: KeptState): Flow =>
  async (bench) => {
    return {
      ...(await armFile(bench, 'backup.json', backup)),
      done: (now) => JSON.stringify(now) === JSON.stringify(wanted),
      touches: 'all',
    };
  };

/** What the flows begin with: a subscription that was updated, a list of one's own, a switch. */
export async function settle(bench: SubscribeBench): Promise<void> {
  await ensureUpdated(bench, 0);
  await ensureMeadows(bench);
  const ready = await toggle(bench, 0);
  const before = await keptState(bench.driver);
  await ready.act();
  await until('the switch is kept', async () => ready.done(await keptState(bench.driver), before));
  await ready.page?.close();
}

/** Every flow, by name. */
export const flowsWith = (
  backup: string,
  wanted: KeptState,
): readonly (readonly [string, Flow])[] => [
  ['subscribe', subscribe],
  ['update', update],
  ['held update', heldUpdate],
  ['decide on what is held', decideHeld],
  ['roll back', rollBack],
  ['import', importList],
  ['edit an own list', editOwn],
  ['switch a list', toggle],
  ['unsubscribe', unsubscribe],
  ['restore a backup', restore(backup, wanted)],
];
