import { checkForeign, LIST_BYTES, parseForeign } from '../../lists/check-foreign';
import { listFromCsv } from '../../lists/list-from-csv';
import { ListError, dataOf } from '../../lists/parse-list';
import { slugOf } from '../../lists/slug';
import type { Settings } from '../settings';
import { type Backup, isBackup, readBackup } from '../store/backup';
import { bookshelf } from '../store/bookshelf';
import { listStore } from '../store/lists';
import { readSettings } from '../store/read-settings';
import { loadSettings } from '../store/settings-store';
import { previewList } from './preview-list';
import type { BackupEffect, ImportPreview } from './shelf-state';

/** Most bytes of a file: a full backup. */
const FILE_BYTES = 130 * 1024 * 1024;

/** Finds out what a file holds and what it would change. Nothing changes yet. */
export async function readImport(file: File): Promise<ImportPreview> {
  try {
    if (file.size > FILE_BYTES) throw new ListError(['The file is over 128 MiB.']);
    return await previewOf(file.name, textOf(await file.arrayBuffer()));
  } catch (error) {
    if (!(error instanceof ListError)) throw error;
    return { kind: 'faults', name: file.name, faults: error.faults };
  }
}

function textOf(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ListError(['The file is not text in UTF-8.']);
  }
}

async function previewOf(name: string, text: string): Promise<ImportPreview> {
  if (/\.(?:csv|tsv)$/iu.test(name)) return tablePreview(name, text);
  const data = dataOf(text);
  if (isBackup(data)) return backupPreview(text);
  const own = fieldsOf(data);
  if (own?.['exonym'] === 'settings') return settingsPreview(own['settings']);
  if (own?.['exonym'] === 'lists' && Array.isArray(own['lists'])) return listsPreview(own['lists']);
  const foreign = parseForeign(text);
  await refuseTaken(foreign.list.id);
  return { kind: 'list', text, preview: await previewList(foreign, text, true), bad: [] };
}

async function tablePreview(name: string, text: string): Promise<ImportPreview> {
  if (text.length > LIST_BYTES) throw new ListError(['The table is over 2 MiB.']);
  const title = name.replace(/\.\w+$/u, '');
  const head = {
    id: slugOf(title),
    title,
    maker: title,
    today: new Date().toISOString().slice(0, 10),
  };
  const { list, bad } = listFromCsv(text, head);
  await refuseTaken(list.id);
  const json = JSON.stringify(list);
  return {
    kind: 'list',
    text: json,
    preview: await previewList(checkForeign(list), json, true),
    bad,
  };
}

async function listsPreview(all: readonly unknown[]): Promise<ImportPreview> {
  const lists = [];
  for (const one of all) {
    const text = typeof one === 'string' ? one : JSON.stringify(one);
    const foreign = parseForeign(text);
    await refuseTaken(foreign.list.id);
    lists.push({ text, preview: await previewList(foreign, text, false) });
  }
  if (lists.length === 0) throw new ListError(['The file holds no list.']);
  return { kind: 'lists', lists };
}

async function settingsPreview(data: unknown): Promise<ImportPreview> {
  const settings = readSettings(data);
  return { kind: 'settings', settings, changed: changedSettings(await loadSettings(), settings) };
}

async function backupPreview(text: string): Promise<ImportPreview> {
  const backup = await readBackup(text, Date.now());
  return { kind: 'backup', backup, effect: await effectOf(backup) };
}

/** A file brings lists of one's own: it takes the place of no built-in list and of no subscription. */
async function refuseTaken(id: string): Promise<void> {
  const entry = await listStore.entry(id);
  if ((await bookshelf.isBuiltIn(id)) || entry?.kind === 'subscribed')
    throw new ListError([
      `id: “${id}” is the id of another list that you have; give it one of its own.`,
    ]);
}

async function effectOf({ index, settings }: Backup): Promise<BackupEffect> {
  const { entries } = await listStore.index();
  const now = new Map(entries.map((entry) => [entry.id, entry]));
  const next = new Set(index.entries.map(({ id }) => id));
  const named = (all: typeof entries): string[] => all.map(({ title }) => title.en);
  const known = index.entries.filter(({ id }) => now.has(id));
  return {
    adds: named(index.entries.filter(({ id }) => !now.has(id))),
    replaces: named(known.filter(({ id, body }) => now.get(id)?.body !== body)),
    same: named(known.filter(({ id, body }) => now.get(id)?.body === body)),
    removes: named(entries.filter(({ id }) => !next.has(id))),
    settings: changedSettings(await loadSettings(), settings),
  };
}

function changedSettings(before: Settings, after: Settings): string[] {
  const keys = Object.keys(after) as (keyof Settings)[];
  return keys.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
}

const fieldsOf = (data: unknown): Readonly<Record<string, unknown>> | null =>
  typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : null;
