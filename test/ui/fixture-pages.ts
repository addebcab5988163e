import type { OptionsState } from '../../src/shells/options/options-state';
import type { WelcomeState } from '../../src/shells/welcome/welcome-state';
import { DEFAULT_SETTINGS } from '../../src/shells/settings';
import { BUILT_IN, SUBSCRIBED } from './fixture-shelf';
import { fixtureLists } from './fixtures';

const LISTS = fixtureLists(12, 0).map(({ id, title, on }, at) => ({
  id,
  title,
  on,
  about: 'What the sides of this topic call the same people, places and acts.',
  labels: 700 - at * 40,
  sourced: 512 - at * 35,
  maker: 'Exonym contributors',
  license: 'CC-BY-4.0',
  updated: '2026-11-22',
  shelf: BUILT_IN,
}));

/** The first list is somebody else's, the second the reader's own. */
const OWNED = LISTS.map((list, at) => {
  if (at === 0) return { ...list, shelf: SUBSCRIBED };
  return at === 1 ? { ...list, shelf: { ...BUILT_IN, kind: 'own' as const } } : list;
});

const SETTINGS = {
  ...DEFAULT_SETTINGS,
  sites: { 'a-small-paper.example': true, 'harbour.example': false },
  hidden: ['us-iran-iraq-rogue'],
};

/** The options page at a route. */
export function optionsState(route: string, change: Partial<OptionsState> = {}): OptionsState {
  return {
    route,
    settings: SETTINGS,
    lists: LISTS,
    newsSites: 74,
    hidden: [{ id: 'us-iran-iraq-rogue', text: 'rogue militia' }],
    corrections: [],
    dropped: [],
    syncProblem: null,
    shortcuts: [
      { command: 'next', keys: 'Alt+Shift+N' },
      { command: 'previous', keys: 'Alt+Shift+P' },
      { command: 'toggle', keys: '' },
    ],
    version: '0.1.0',
    lang: 'en',
    ...change,
  };
}

/** What the reader set right on two invented pages. */
export const CORRECTIONS: OptionsState['corrections'] = [
  {
    id: '1',
    at: '2026-11-20T10:00:00.000Z',
    words: 'rogue militias',
    sentence: 'A spokesman said rogue militias had fired the rockets.',
    page: 'https://ledger.example/rockets',
    list: 'us-iran-iraq',
    label: 'us-iran-iraq-rogue',
    actor: 'attackers',
    side: 'us',
    voice: 'own',
    speaker: null,
    shouldBe: 'voice attributed',
  },
  {
    id: '2',
    at: '2026-11-21T10:00:00.000Z',
    words: 'resistance',
    sentence: 'The drug meets resistance in the ward.',
    page: 'https://herald.example/ward',
    list: 'us-iran-iraq',
    label: 'us-iran-iraq-resistance',
    actor: 'attackers',
    side: 'iran',
    voice: 'quoted',
    speaker: 'a doctor',
    shouldBe: 'no mark',
  },
];

/** Every state of the options page, by name. */
export const OPTIONS_STATES: Readonly<Record<string, () => OptionsState>> = {
  lists: () => optionsState('lists'),
  'lists-loading': () => optionsState('lists', { lists: null }),
  'lists-owned': () =>
    optionsState('lists', {
      lists: OWNED,
      dropped: [{ id: 'an-old-list', reason: 'body', at: 1 }],
    }),
  subscribed: () => optionsState('lists/us-iran-iraq', { lists: OWNED }),
  subscribe: () => optionsState('lists/+subscribe'),
  new: () => optionsState('lists/+new'),
  edit: () => optionsState('lists/us-iran-iraq/edit'),
  inside: () => optionsState('lists/us-iran-iraq'),
  appearance: () => optionsState('appearance'),
  sites: () => optionsState('sites'),
  'sites-none': () => optionsState('sites', { settings: DEFAULT_SETTINGS }),
  shortcuts: () => optionsState('shortcuts'),
  data: () => optionsState('data', { corrections: CORRECTIONS }),
  'data-sync': () =>
    optionsState('data', {
      settings: { ...SETTINGS, sync: true },
      syncProblem: { code: 'full', detail: '' },
    }),
  import: () => optionsState('data'),
  'import-backup': () => optionsState('data'),
  'import-faults': () => optionsState('data'),
  about: () => optionsState('about'),
};

/** Every state of the first-run page, by name. */
export const WELCOME_STATES: Readonly<Record<string, () => WelcomeState>> = {
  first: () => ({ lists: fixtureLists(12, 0), access: 'granted' }),
  ask: () => ({ lists: fixtureLists(3, 0), access: 'ask' }),
};
