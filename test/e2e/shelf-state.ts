import { createHash } from 'node:crypto';
import type { BrowserDriver } from './driver/browser-driver';
import { storedShelf } from './shelf-in-browser';

/** One list as it is kept: texts, not hashes. */
export interface KeptList {
  readonly kind: string;
  readonly body: string;
  readonly previous: string | null;
  readonly held: string | null;
}

/** What may never be lost: settings, and every list with its bodies. */
export interface KeptState {
  readonly settings: Readonly<Record<string, unknown>>;
  readonly lists: Readonly<Record<string, KeptList>>;
}

/** Reads it. Throws where something is torn: a body that is not there or not what its hash says, a list given up. */
export async function keptState(driver: BrowserDriver): Promise<KeptState> {
  const { index, bodies } = await storedShelf(driver);
  const settings = await driver.inExtension(async (view) => {
    const stored = await view.chrome.storage.local.get('settings');
    return (stored['settings'] ?? {}) as Record<string, unknown>;
  });
  if ((index?.dropped ?? []).length > 0) throw new Error(`given up: ${JSON.stringify(index)}`);
  const textOf = (hash: string): string => {
    const text = bodies[hash];
    if (text === undefined || createHash('sha256').update(text).digest('hex') !== hash)
      throw new Error(`the body ${hash} is torn`);
    return text;
  };
  const orNull = (hash: string | null | undefined): string | null => (hash ? textOf(hash) : null);
  const lists = (index?.entries ?? []).map(({ id, kind, body, previous, subscription }) => [
    id,
    {
      kind,
      body: textOf(body),
      previous: orNull(previous),
      held: orNull(subscription?.held?.body),
    },
  ]);
  return { settings, lists: Object.fromEntries(lists) as Record<string, KeptList> };
}

/** Bodies that no list names: taken away at the next start. */
export async function strayBodies(driver: BrowserDriver): Promise<readonly string[]> {
  const { index, bodies } = await storedShelf(driver);
  const named = JSON.stringify(index);
  return Object.keys(bodies).filter((hash) => !named.includes(hash));
}
