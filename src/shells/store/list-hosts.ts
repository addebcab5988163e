import * as v from 'valibot';
import { browser } from '../browser';
import { hostPattern } from '../site-pattern';
import { listStore } from './lists';
import { LOOKED_KEY } from './storage-keys';

const Noted = v.array(v.string());

/** Patterns of all hosts that were allowed so that a list can be fetched: subscribed to, or only looked at. */
export async function listHosts(): Promise<ReadonlySet<string>> {
  const [needed, looked] = await Promise.all([subscribed(), noted()]);
  return new Set([...needed, ...looked]);
}

/** Notes a host before it is asked for, so that it is given back even when the browser ends before the reader decides. */
export const noteLooked = (url: string): Promise<void> =>
  change((hosts) => [...new Set([...hosts, hostPattern(url)])]);

/** Gives a host back that was allowed for a list alone, once no subscription needs it. */
export const freeHost = (url: string): Promise<void> => free(hostPattern(url));

/** Gives back every host that was only looked at when the browser or the page was ended. */
export const freeLooked = async (): Promise<void> => freeHosts(await noted());

/** The same for hosts by their patterns. */
export async function freeHosts(patterns: Iterable<string>): Promise<void> {
  for (const pattern of patterns) await free(pattern);
}

async function free(pattern: string): Promise<void> {
  const [needed, { origins = [] }] = await Promise.all([
    subscribed(),
    browser.permissions.getAll(),
  ]);
  if (!needed.includes(pattern) && origins.includes(pattern))
    await browser.permissions.remove({ origins: [pattern] });
  await change((hosts) => hosts.filter((host) => host !== pattern));
}

/** Patterns of the hosts that subscriptions are fetched from. */
async function subscribed(): Promise<readonly string[]> {
  const { entries } = await listStore.index();
  return entries.flatMap(({ subscription }) =>
    subscription ? [hostPattern(subscription.url)] : [],
  );
}

async function noted(): Promise<readonly string[]> {
  const read = v.safeParse(Noted, (await browser.storage.local.get(LOOKED_KEY))[LOOKED_KEY]);
  return read.success ? read.output : [];
}

/** Under a lock: two pages lose nothing. Nothing is kept where nothing is noted. */
function change(how: (hosts: readonly string[]) => readonly string[]): Promise<void> {
  return navigator.locks.request('exonym-looked-hosts', async () => {
    const before = await noted();
    const after = how(before);
    if (after.length > 0) await browser.storage.local.set({ [LOOKED_KEY]: after });
    else if (before.length > 0) await browser.storage.local.remove(LOOKED_KEY);
  });
}
