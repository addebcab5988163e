import { browser } from '../browser';
import { hostPattern } from '../site-pattern';
import { listStore } from '../store/lists';

/** Gives a host back that was allowed for a list alone, once no subscription needs it. */
export async function freeHost(url: string): Promise<void> {
  const pattern = hostPattern(url);
  const [{ entries }, { origins = [] }] = await Promise.all([
    listStore.index(),
    browser.permissions.getAll(),
  ]);
  const needed = entries.some(
    ({ subscription }) => subscription !== null && hostPattern(subscription.url) === pattern,
  );
  if (!needed && origins.includes(pattern))
    await browser.permissions.remove({ origins: [pattern] });
}
