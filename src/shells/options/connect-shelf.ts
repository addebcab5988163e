import { parseForeign } from '../../lists/check-foreign';
import { listChanges } from '../../lists/list-changes';
import { listToCsv } from '../../lists/list-to-csv';
import { ListError } from '../../lists/parse-list';
import type { TermList } from '../../lists/term-list';
import { browser } from '../browser';
import { send } from '../send';
import { hostPattern } from '../site-pattern';
import { makeBackup, wipe } from '../store/backup';
import { bookshelf } from '../store/bookshelf';
import { refuseHeld, rollBack, takeHeld } from '../store/decide-list';
import { fetchList } from '../store/fetch-list';
import { freeHost, freeHosts, listHosts, noteLooked } from '../store/list-hosts';
import { listStore } from '../store/lists';
import { localStore } from '../store/local-store';
import { loadSettings, settingsAlone } from '../store/settings-store';
import { failureOf, subscribe } from '../store/update-list';
import { updateWorld } from '../store/update-world';
import { uiLang } from '../ui-lang';
import { keepEdited } from './keep-list';
import { previewList } from './preview-list';
import { readImport } from './read-import';
import { saveFile } from './save-file';
import type { Looked, Problem, ShelfActions } from './shelf-state';
import { takeImport } from './take-import';
import { tryList } from './try-list';

const JSON_TYPE = 'application/json';

/** Addresses that were only looked at: their hosts are given back when the page goes. */
const lookedAt = new Set<string>();

/** Joins the options page to the reader's lists. */
export function connectShelf(): ShelfActions {
  window.addEventListener('pagehide', () => {
    for (const url of lookedAt) void freeHost(url);
  });
  return {
    registry,
    look,
    subscribe: ({ url, text }) => orProblem(() => subscribe(updateWorld, url, text)),
    allow: (url) => browser.permissions.request({ origins: [hostPattern(url)] }),
    update: async (id) => void (await send('update-list', { list: id })),
    remove,
    rollBack: async (id) => void (await rollBack(listStore, id)),
    takeHeld: async (id) => void (await takeHeld(listStore, id)),
    refuseHeld: async (id) => void (await refuseHeld(listStore, id)),
    changes,
    readFile: readImport,
    take: (preview) => orProblem(() => takeImport(preview)),
    save,
    saveList,
    wipe: wipeAll,
    forgetDropped: () => listStore.forgetDropped(),
    edited,
    keep,
    tryOut: async (list, text) => {
      const base = (await bookshelf.isBuiltIn(list.id)) ? await bookshelf.builtIn(list.id) : null;
      return tryList(list, base, text, await bookshelf.knowledge());
    },
  };
}

/** Asks for the host without waiting for anything: the click that this answers is what allows to ask. */
async function look(url: string): Promise<Looked | Problem> {
  if (!URL.canParse(url) || !url.startsWith('https://')) return { code: 'address', detail: '' };
  lookedAt.add(url);
  const noting = noteLooked(url);
  const allowed = await browser.permissions.request({ origins: [hostPattern(url)] });
  await noting;
  if (!allowed) return { code: 'permission', detail: '' };
  try {
    const text = await fetchList(url);
    return { url, text, preview: await previewList(parseForeign(text), text, true) };
  } catch (error) {
    return failureOf(error);
  }
}

/** Everything goes, and the hosts that were allowed for lists. */
async function wipeAll(): Promise<void> {
  const [hosts, { sync }] = await Promise.all([listHosts(), loadSettings()]);
  await settingsAlone(() => wipe(listStore, localStore));
  if (sync) await browser.storage.sync.clear();
  await freeHosts(hosts);
}

async function remove(id: string): Promise<void> {
  const entry = await listStore.entry(id);
  await listStore.remove(id);
  if (entry?.subscription) await freeHost(entry.subscription.url);
}

async function changes(id: string, which: 'last' | 'held') {
  const entry = await listStore.entry(id);
  if (entry === null || entry.kind === 'changed') return null;
  const [from, to] =
    which === 'last'
      ? [entry.previous, entry.body]
      : [entry.body, entry.subscription?.held?.body ?? null];
  const [before, after] = await Promise.all([readBody(from), readBody(to)]);
  return before === null || after === null ? null : listChanges(before, after);
}

async function readBody(hash: string | null): Promise<TermList | null> {
  const text = hash === null ? null : await listStore.body(hash);
  return text === null ? null : (JSON.parse(text) as TermList);
}

async function save(what: 'lists' | 'settings' | 'backup'): Promise<void> {
  const name = `exonym-${what}.json`;
  if (what === 'backup') saveFile(name, JSON_TYPE, await makeBackup(listStore, localStore));
  else if (what === 'settings')
    saveFile(name, JSON_TYPE, written({ exonym: 'settings', settings: await loadSettings() }));
  else {
    const { entries } = await listStore.index();
    const own = entries.filter(({ kind }) => kind !== 'changed');
    const lists = await Promise.all(own.map(({ body }) => listStore.body(body)));
    saveFile(
      name,
      JSON_TYPE,
      written({ exonym: 'lists', lists: lists.filter((one) => one !== null) }),
    );
  }
}

/** A list of the reader's is handed out as it is kept, byte by byte. */
async function saveList(id: string, as: 'list' | 'csv'): Promise<void> {
  const entry = await listStore.entry(id);
  const list = await bookshelf.list(id);
  if (as === 'csv') return saveFile(`${id}.csv`, 'text/csv;charset=utf-8', listToCsv(list));
  const text = entry === null || entry.kind === 'changed' ? null : await listStore.body(entry.body);
  saveFile(`${id}.json`, JSON_TYPE, text ?? written(list));
}

async function edited(id: string) {
  if (await bookshelf.isBuiltIn(id))
    return { list: await bookshelf.list(id), base: await bookshelf.builtIn(id) };
  const entry = await listStore.entry(id);
  const list = entry?.kind === 'own' ? await readBody(entry.body) : null;
  return list === null ? null : { list, base: null };
}

async function keep(list: TermList, base: TermList | null): Promise<readonly string[]> {
  try {
    await keepEdited(list, base);
    return [];
  } catch (error) {
    if (error instanceof ListError) return error.faults;
    throw error;
  }
}

async function registry() {
  const { lists } = await bookshelf.registry();
  return lists.flatMap(({ title, topic, maker, address }) =>
    address === undefined
      ? []
      : [{ title: inLangOf(title), topic: inLangOf(topic), maker, address }],
  );
}

const inLangOf = (map: { readonly en: string }): string =>
  (map as Readonly<Record<string, string>>)[uiLang()] ?? map.en;

const written = (data: unknown): string => `${JSON.stringify(data, null, 2)}\n`;

async function orProblem(work: () => Promise<void>): Promise<Problem | null> {
  try {
    await work();
    return null;
  } catch (error) {
    return failureOf(error);
  }
}
