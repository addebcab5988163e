import type { Settings } from '../settings';
import {
  type Fields,
  fieldsOf,
  fromItems,
  newest,
  readFields,
  toItems,
  withFields,
} from './sync-fields';

/** Where this device notes in `storage.local` when its switches were set, and what went wrong. */
export const SYNC_KEY = 'sync';

/** Why the browser did not carry the switches. */
export interface SyncProblem {
  readonly code: 'full' | 'failed';
  readonly detail: string;
}

/** What this device noted. */
export interface SyncNote {
  /** Null before the first look. */
  readonly fields: Fields | null;
  readonly problem: SyncProblem | null;
}

/** What carrying switches needs of the world. */
export interface SyncWorld {
  /** `storage.sync`, as far as it has come to this device. */
  readonly remote: {
    all(): Promise<Readonly<Record<string, unknown>>>;
    set(items: Readonly<Record<string, Fields>>): Promise<void>;
  };
  readonly note: { read(): Promise<unknown>; write(note: SyncNote): Promise<void> };
  readonly settings: () => Promise<Settings>;
  /** Changes the settings in one step. */
  readonly change: (how: (settings: Settings) => Settings) => Promise<Settings>;
  /** Milliseconds, by this device's clock. */
  readonly now: () => number;
}

/**
 * Brings switches and hidden labels here and in the browser's sync to the newer of each, and nothing else. Can be done
 * at any time and again: where all agree it writes nothing.
 */
export async function carrySwitches(world: SyncWorld): Promise<void> {
  const settings = await world.settings();
  if (!settings.sync) return;
  const [items, note] = [await world.remote.all(), readNote(await world.note.read())];
  const remote = fromItems(items);
  const merge = (now: Settings): Fields => newest(fieldsOf(now, note.fields, world.now()), remote);
  let merged = merge(settings);
  if (withFields(settings, merged) !== settings)
    await world.change((now) => withFields(now, (merged = merge(now))));
  const problem = await sendChanged(world, items, merged);
  const next = { fields: merged, problem };
  if (JSON.stringify(next) !== JSON.stringify(note)) await world.note.write(next);
}

/** Writes the items that differ; answers what hindered it. */
async function sendChanged(
  { remote }: SyncWorld,
  items: Readonly<Record<string, unknown>>,
  merged: Fields,
): Promise<SyncProblem | null> {
  const changed = Object.entries(toItems(merged)).filter(
    ([key, fields]) => JSON.stringify(fields) !== JSON.stringify(readFields(items[key])),
  );
  if (changed.length === 0) return null;
  try {
    await remote.set(Object.fromEntries(changed));
    return null;
  } catch (error) {
    const detail = error instanceof Error ? error.message.slice(0, 200) : '';
    return { code: /quota/iu.test(detail) ? 'full' : 'failed', detail };
  }
}

/** The note as stored, repaired. */
export function readNote(stored: unknown): SyncNote {
  const note = (typeof stored === 'object' ? stored : null) as Partial<SyncNote> | null;
  const problem = note?.problem ?? null;
  const code = problem?.code === 'full' || problem?.code === 'failed' ? problem.code : null;
  return {
    fields: note?.fields == null ? null : readFields(note.fields),
    problem: code && { code, detail: String(problem?.detail ?? '') },
  };
}
