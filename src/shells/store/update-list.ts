import { parseForeign } from '../../lists/check-foreign';
import { isUpheaval, listChanges } from '../../lists/list-changes';
import { ListError } from '../../lists/parse-list';
import type { TermList } from '../../lists/term-list';
import { FetchFailure } from './fetch-list';
import type { ListStore } from './list-store';
import { sha256 } from './sha256';
import { ShelfFull } from './shelf-parts';
import type { Failure, ShelfEntry, Subscription } from './shelf-index';
import { intervalOf, nextAfterFailure, nextAfterSuccess } from './update-times';

/** What an update needs of the world. */
export interface UpdateWorld {
  readonly store: ListStore;
  readonly fetch: (url: string) => Promise<string>;
  readonly mayFetch: (url: string) => Promise<boolean>;
  readonly isBuiltIn: (id: string) => Promise<boolean>;
  readonly now: () => number;
  /** 0–1 */
  readonly random: () => number;
}

/** Subscribes to a list that was fetched and shown; its text is what the reader saw. */
export async function subscribe(world: UpdateWorld, url: string, text: string): Promise<void> {
  const { list } = parseForeign(text);
  if (await world.isBuiltIn(list.id)) throw new ListError([taken(list)]);
  const now = world.now();
  await world.store.put(list.id, text, (body, before) => {
    if (before !== null && before.subscription?.url !== url) throw new ListError([taken(list)]);
    const everyHours = intervalOf(list);
    return {
      id: list.id,
      kind: 'subscribed',
      title: list.title,
      body,
      previous: before === null ? null : otherThan(body, before),
      changedAt: now,
      subscription: {
        url,
        everyHours,
        nextAt: nextAfterSuccess(now, everyHours, world.random()),
        lookedAt: now,
        goodAt: now,
        failures: 0,
        failure: null,
        held: null,
        refused: null,
      },
    };
  });
}

/** Looks for a newer version of one list. Whatever happens, the last good copy stays; failures are noted with their time. */
export async function updateList(world: UpdateWorld, id: string): Promise<void> {
  const entry = await world.store.entry(id);
  if (entry?.subscription == null) return;
  try {
    const { url } = entry.subscription;
    if (!(await world.mayFetch(url))) throw new FetchFailure('permission');
    const text = await world.fetch(url);
    const { list } = parseForeign(text);
    if (list.id !== id) throw new ListError([`id: is now “${list.id}”, and was “${id}”.`]);
    await take(world, id, text, list);
  } catch (error) {
    await noteFailure(world, id, error);
  }
}

/** Puts a good answer in place, or holds it for the reader where it changes too much. */
async function take(world: UpdateWorld, id: string, text: string, list: TermList): Promise<void> {
  const hash = await sha256(text);
  const held = await isHeld(world, id, list);
  await world.store.put(id, text, (body, before) => {
    if (before?.subscription == null) return null;
    const subscription = looked(world, before.subscription, list);
    if (hash === before.body) return { ...before, subscription: { ...subscription, held: null } };
    if (hash === subscription.refused) return { ...before, subscription };
    if (held)
      return { ...before, subscription: { ...subscription, held: { body, at: world.now() } } };
    return {
      ...before,
      title: list.title,
      body,
      previous: before.body,
      changedAt: world.now(),
      subscription: { ...subscription, held: null, refused: null },
    };
  });
}

async function isHeld({ store }: UpdateWorld, id: string, list: TermList): Promise<boolean> {
  const entry = await store.entry(id);
  const text = entry && (await store.body(entry.body));
  if (text === null) return false;
  const before = JSON.parse(text) as TermList;
  return isUpheaval(before, listChanges(before, list));
}

function looked(world: UpdateWorld, subscription: Subscription, list: TermList): Subscription {
  const now = world.now();
  const everyHours = intervalOf(list);
  const nextAt = nextAfterSuccess(now, everyHours, world.random());
  return {
    ...subscription,
    everyHours,
    nextAt,
    lookedAt: now,
    goodAt: now,
    failures: 0,
    failure: null,
  };
}

async function noteFailure(world: UpdateWorld, id: string, error: unknown): Promise<void> {
  const now = world.now();
  const failure: Failure = { ...failureOf(error), at: now };
  await world.store.change(id, (entry) => {
    if (entry.subscription === null) return entry;
    const failures = entry.subscription.failures + 1;
    const { everyHours } = entry.subscription;
    const nextAt = nextAfterFailure(now, failures, everyHours, world.random());
    return {
      ...entry,
      subscription: { ...entry.subscription, failures, failure, lookedAt: now, nextAt },
    };
  });
}

/** A code that the pages have a sentence for, and what is particular about it. */
export function failureOf(error: unknown): Omit<Failure, 'at'> {
  if (error instanceof FetchFailure) return { code: error.code, detail: error.detail };
  if (error instanceof ListError)
    return { code: 'list', detail: (error.faults[0] ?? '').slice(0, 300) };
  if (error instanceof ShelfFull) return { code: 'many', detail: '' };
  if (error instanceof DOMException && error.name === 'QuotaExceededError')
    return { code: 'room', detail: '' };
  return { code: 'unknown', detail: error instanceof Error ? error.message.slice(0, 300) : '' };
}

const taken = ({ id }: TermList): string =>
  `id: “${id}” is the id of another list that you have; a list keeps its own id.`;

const otherThan = (body: string, before: ShelfEntry): string | null =>
  before.body === body ? before.previous : before.body;
