import * as v from 'valibot';
import { parseForeign } from '../../lists/check-foreign';
import { parseDifference } from '../../lists/list-difference';
import { ListError, dataOf } from '../../lists/parse-list';
import { SETTINGS_KEY, type Settings } from '../settings';
import type { ListStore } from './list-store';
import { PACK_PREFIX } from './page-pack';
import { readSettings } from './read-settings';
import { sha256 } from './sha256';
import { INDEX_KEY, LOOKED_KEY } from './storage-keys';
import { SYNC_KEY } from './sync-switches';
import { EMPTY_INDEX, type ShelfEntry, type ShelfIndex, bodiesOf, readIndex } from './shelf-index';

/** Most bytes of a backup: every list at its largest, and the rest. */
const BACKUP_BYTES = 128 * 1024 * 1024;

/** What `storage.local` is asked, apart from the browser. */
export interface LocalStore {
  all(): Promise<Record<string, unknown>>;
  remove(keys: readonly string[]): Promise<void>;
}

const BackupFile = v.object({
  exonym: v.literal('backup'),
  format: v.literal(1),
  local: v.record(v.string(), v.unknown()),
  bodies: v.array(v.string()),
});

/** A backup that was read and checked. */
export interface Backup {
  readonly settings: Settings;
  readonly index: ShelfIndex;
  readonly bodies: readonly string[];
  /** What the ledger and kept comparisons hold, checked where they are read. */
  readonly other: Readonly<Record<string, unknown>>;
  /** Lists of it that cannot be used, each with a sentence. */
  readonly refused: readonly string[];
}

/** All that is kept on this device except what can be made again, as JSON text. */
export async function makeBackup(store: ListStore, local: LocalStore): Promise<string> {
  const all = Object.entries(await local.all()).filter(([key]) => !isOfDevice(key));
  const index = await store.index();
  const bodies = await Promise.all([...bodiesOf(index)].sort().map((hash) => store.body(hash)));
  const file = {
    exonym: 'backup',
    format: 1,
    local: Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : 1))),
    bodies: bodies.filter((text) => text !== null),
  };
  return `${JSON.stringify(file)}\n`;
}

/** Packs can be made again; when switches were set and which hosts were looked at are this device's own notes. */
const isOfDevice = (key: string): boolean =>
  key.startsWith(PACK_PREFIX) || key === SYNC_KEY || key === LOOKED_KEY;

/** True for data that says of itself that it is a backup. */
export const isBackup = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && 'exonym' in data && data.exonym === 'backup';

/** Reads and checks a backup; lists that cannot be used are left out and named. Throws `ListError`. */
export async function readBackup(json: string, now: number): Promise<Backup> {
  if (json.length > BACKUP_BYTES) throw new ListError(['The backup is over 128 MiB.']);
  const read = v.safeParse(BackupFile, dataOf(json));
  if (!read.success) throw new ListError(['This is not a backup that this version can read.']);
  const { local, bodies } = read.output;
  const texts = new Map<string, string>();
  for (const text of bodies) texts.set(await sha256(text), text);
  const stored = local[INDEX_KEY] === undefined ? EMPTY_INDEX : readIndex(local[INDEX_KEY], now);
  const refused: string[] = [];
  const entries = stored.entries.filter((entry) => {
    const fault = faultOf(entry, texts);
    if (fault !== null) refused.push(`${entry.title.en}: ${fault}`);
    return fault === null;
  });
  const index = { ...stored, entries };
  const named = bodiesOf(index);
  return {
    settings: readSettings(local[SETTINGS_KEY]),
    index,
    bodies: [...texts].filter(([hash]) => named.has(hash)).map(([, text]) => text),
    other: Object.fromEntries(Object.entries(local).filter(([key]) => isOther(key))),
    refused,
  };
}

/** Puts a backup in place of everything: lists, settings and the rest in one step, so that it came back whole or not at all. */
export async function restore(backup: Backup, store: ListStore, local: LocalStore): Promise<void> {
  await store.replaceAll(backup.bodies, backup.index, {
    ...backup.other,
    [SETTINGS_KEY]: backup.settings,
  });
  const stale = Object.keys(await local.all()).filter(
    (key) => isOther(key) && !(key in backup.other),
  );
  if (stale.length > 0) await local.remove(stale);
}

/** Removes everything from this device, in one step. */
export function wipe(store: ListStore, local: LocalStore): Promise<void> {
  return store.clear(async () => local.remove(Object.keys(await local.all())));
}

const isOther = (key: string): boolean =>
  key === 'ledger' || key === 'corrections' || key.startsWith('comparison:');

/** Why a list of a backup cannot be used, or null. */
function faultOf(entry: ShelfEntry, texts: ReadonlyMap<string, string>): string | null {
  const held = entry.subscription?.held?.body ?? null;
  for (const hash of [entry.body, entry.previous, held]) {
    if (hash === null) continue;
    const text = texts.get(hash);
    if (text === undefined) return 'its body is missing.';
    try {
      if (entry.kind === 'changed') parseDifference(text);
      else if (parseForeign(text).list.id !== entry.id) return 'its body is another list.';
    } catch (error) {
      if (!(error instanceof ListError)) throw error;
      return error.faults[0] ?? 'it is not sound.';
    }
  }
  return null;
}
