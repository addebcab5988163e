import type { TermList } from '../../lists/term-list';
import { browser } from '../browser';
import { DEFAULT_SETTINGS, type Settings } from '../settings';
import { bookshelf } from '../store/bookshelf';
import { corrections, onCorrections, removeCorrection } from '../store/correction-store';
import { forgetSite, hideLabel, switchList, unhideLabel } from '../store/change-settings';
import { listStore, onLists } from '../store/lists';
import { changeSettings, loadSettings, onSettings } from '../store/settings-store';
import { uiLang } from '../ui-lang';
import { connectShelf } from './connect-shelf';
import { correctionsJson, correctionsText } from './corrections-text';
import { followSyncProblem } from './follow-sync-problem';
import { listRow } from './list-row';
import { saveFile } from './save-file';
import type { OptionsActions, OptionsShortcut, OptionsState } from './options-state';

type Show = (state: OptionsState) => void;

/** Where Chromium shows the keys of extensions; Firefox opens its own page by a call. */
const CHROMIUM_SHORTCUTS = 'chrome://extensions/shortcuts';

/** Joins the options page to the browser: shows every change of settings and of the address. */
export function connectOptions(show: Show): OptionsActions {
  let state: OptionsState = {
    route: route(),
    settings: DEFAULT_SETTINGS,
    lists: null,
    newsSites: 0,
    hidden: [],
    corrections: [],
    dropped: [],
    syncProblem: null,
    shortcuts: [],
    version: browser.runtime.getManifest().version,
    lang: uiLang(),
  };
  const set = (changes: Partial<OptionsState>): void => {
    state = { ...state, ...changes };
    show(state);
  };
  let turn = 0;
  const follow = async (settings: Settings): Promise<void> => {
    const mine = ++turn;
    const [lists, { entries, dropped }] = await Promise.all([bookshelf.lists(), listStore.index()]);
    const rows = await Promise.all(
      lists.map((list) =>
        listRow(
          list,
          settings,
          entries.find(({ id }) => id === list.id),
        ),
      ),
    );
    // A slower answer to an older change comes too late.
    if (mine === turn) set({ settings, lists: rows, dropped, hidden: hiddenRows(lists, settings) });
  };
  set({});
  void loadSettings().then(follow);
  void shortcuts().then((rows) => set({ shortcuts: rows }));
  void bookshelf.outlets().then(({ outlets }) => set({ newsSites: outlets.length }));
  followSyncProblem((syncProblem) => set({ syncProblem }));
  onSettings((settings) => void follow(settings));
  const followCorrections = async (): Promise<void> => set({ corrections: await corrections() });
  void followCorrections();
  onCorrections(() => void followCorrections());
  onLists(() => void loadSettings().then(follow));
  window.addEventListener('hashchange', () => set({ route: route() }));
  return actions();
}

function actions(): OptionsActions {
  const change = (how: (settings: Settings) => Settings): void => void changeSettings(how);
  return {
    toggleList: (id, on) => change((settings) => switchList(settings, id, on)),
    loadList: async (id) => ((await bookshelf.ids()).includes(id) ? bookshelf.list(id) : null),
    setStyle: (style) => change((settings) => ({ ...settings, style })),
    setUnsourced: (unsourced) => change((settings) => ({ ...settings, unsourced })),
    setSync: (sync) => change((settings) => ({ ...settings, sync })),
    removeSite: (host) => change((settings) => forgetSite(settings, host)),
    hideLabel: (label) => change((settings) => hideLabel(settings, label)),
    unhideLabel: (label) => change((settings) => unhideLabel(settings, label)),
    removeCorrection: (id) => void removeCorrection(id),
    saveCorrections: (kind) => void saveCorrections(kind),
    reset: () => change(() => DEFAULT_SETTINGS),
    ...(hasCommands() && { changeShortcuts: () => void openShortcuts() }),
    shelf: connectShelf(),
  };
}

async function saveCorrections(kind: 'txt' | 'json'): Promise<void> {
  const kept = await corrections();
  if (kind === 'json')
    saveFile('exonym-corrections.json', 'application/json', correctionsJson(kept));
  else saveFile('exonym-corrections.txt', 'text/plain;charset=utf-8', correctionsText(kept));
}

const route = (): string => decodeURIComponent(location.hash.replace(/^#/u, ''));

function hiddenRows(
  lists: readonly TermList[],
  { hidden }: Settings,
): { id: string; text: string }[] {
  const texts = new Map(
    lists.flatMap((list) => list.labels.map((label) => [label.id, label.text] as const)),
  );
  return hidden.map((id) => ({ id, text: texts.get(id) ?? id }));
}

/** Firefox for Android has no keyboard commands. */
const hasCommands = (): boolean => browser.commands !== undefined;

async function shortcuts(): Promise<OptionsShortcut[]> {
  if (!hasCommands()) return [];
  const commands = await browser.commands.getAll();
  const keysOf = (name: string): string | undefined =>
    commands.find((one) => one.name === name)?.shortcut;
  return [
    { command: 'next', keys: keysOf('next-mark') ?? '' },
    { command: 'previous', keys: keysOf('previous-mark') ?? '' },
  ];
}

async function openShortcuts(): Promise<void> {
  const { commands } = browser as { commands: { openShortcutSettings?: () => Promise<void> } };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: CHROMIUM_SHORTCUTS });
}
