import { differenceOf, layOver } from '../../src/lists/list-difference';
import { listChanges } from '../../src/lists/list-changes';
import { sideReport } from '../../src/lists/side-report';
import type { TermList } from '../../src/lists/term-list';
import type {
  BackupEffect,
  ImportPreview,
  ListPreview,
  Looked,
  ShelfActions,
  ShelfFacts,
} from '../../src/shells/options/shelf-state';
import { DEFAULT_SETTINGS } from '../../src/shells/settings';
import type { Backup } from '../../src/shells/store/backup';
import { LIST } from './fixture-list';

/** A list that comes with the extension. */
export const BUILT_IN: ShelfFacts = {
  kind: 'builtIn',
  canRollBack: false,
  paused: 0,
  lost: 0,
  subscription: null,
};

const DAY = Date.UTC(2026, 10, 22, 9, 30);

/** A subscription whose last update failed and whose next one waits. */
export const SUBSCRIBED: ShelfFacts = {
  kind: 'subscribed',
  canRollBack: true,
  paused: 2,
  lost: 0,
  subscription: {
    url: 'https://lists.example/us-iran-iraq.json',
    everyHours: 168,
    nextAt: DAY + 86_400_000,
    lookedAt: DAY,
    goodAt: DAY - 86_400_000,
    failure: { code: 'status', detail: '503', at: DAY },
    held: true,
  },
};

/** The fixture's list with fewer words of one side. */
const BEFORE: TermList = {
  ...LIST,
  labels: [
    ...LIST.labels.slice(2, 40),
    {
      ...(LIST.labels[0] as TermList['labels'][number]),
      id: 'us-iran-iraq-old',
      text: 'an old word',
    },
  ],
};

/** A list as it is shown before it is taken. */
export const PREVIEW: ListPreview = {
  list: LIST,
  bytes: 48_210,
  report: sideReport(LIST, 'en'),
  notes: ['us-iran-iraq-thug: needs two examples that mark it and one that does not.'],
  paused: ['the', 'said'],
  here: { page: 'dailyledger.example', words: ['rogue militias', 'the Resistance'] },
  changes: null,
};

const LOOKED: Looked = { url: 'https://lists.example/a.json', text: '{}', preview: PREVIEW };
const nothing = (): Promise<void> => Promise.resolve();
const well = (): Promise<null> => Promise.resolve(null);

/** What a file holds, by its name. */
function fileOf(name: string): ImportPreview {
  if (name.startsWith('faults'))
    return {
      kind: 'faults',
      name,
      faults: ['title.en: is empty.', 'labels.3.forms.0: has a hidden character (U+202E).'],
    };
  if (name.startsWith('backup')) return { kind: 'backup', backup: BACKUP, effect: EFFECT };
  return {
    kind: 'list',
    text: '{}',
    preview: { ...PREVIEW, changes: listChanges(BEFORE, LIST) },
    bad: [
      { line: 12, fault: 'charge: is none of the charges.' },
      { line: 501, fault: 'text: is empty.' },
    ],
  };
}

const BACKUP: Backup = {
  settings: DEFAULT_SETTINGS,
  index: { version: 1, entries: [], dropped: [] },
  bodies: [],
  other: {},
  refused: ['The old mills: its body is missing.'],
};
const EFFECT: BackupEffect = {
  adds: ['The two rivers'],
  replaces: ['The harbour towns'],
  removes: ['The meadows'],
  same: ['The hills'],
  settings: ['lists', 'hidden'],
};

/** A shelf that answers with fixtures and changes nothing. */
export const SHELF: ShelfActions = {
  registry: () =>
    Promise.resolve([
      {
        title: 'Harbour disputes',
        topic: 'Who owns the harbour towns',
        maker: 'Harbour University',
        address: 'https://harbour.example/list.json',
      },
    ]),
  look: (url) =>
    Promise.resolve(url.includes('wrong') ? { code: 'type', detail: 'text/html' } : LOOKED),
  subscribe: well,
  allow: () => Promise.resolve(true),
  update: nothing,
  remove: nothing,
  rollBack: nothing,
  takeHeld: nothing,
  refuseHeld: nothing,
  changes: () => Promise.resolve(listChanges(BEFORE, LIST)),
  readFile: ({ name }) => Promise.resolve(fileOf(name)),
  take: well,
  save: nothing,
  saveList: nothing,
  wipe: nothing,
  forgetDropped: nothing,
  edited: (id) => {
    if (id !== LIST.id) return Promise.resolve(null);
    const labels = LIST.labels.map((label, at) =>
      at === 0 ? { ...label, forms: ['rogue'] } : label,
    );
    return Promise.resolve({
      list: layOver(LIST, differenceOf(LIST, { ...LIST, labels })).list,
      base: LIST,
    });
  },
  keep: (list) => Promise.resolve(list.title.en === '' ? ['title.en: is empty.'] : []),
  tryOut: () =>
    Promise.resolve({
      pieces: [
        { text: 'Officials blamed a ', label: null },
        { text: 'rogue militia', label: 'rogue militia' },
        { text: ' for the fire.', label: null },
      ],
      marks: 1,
      failing: [],
    }),
};
