import { DEFAULT_SETTINGS } from '../../src/shells/settings';
import type { PopupList, PopupState } from '../../src/shells/popup/popup-state';
import { ACTORS } from './fixture-actors';
import { MARKS, SKIPPED } from './fixture-marks';
import { fixtureReport, type FixtureMark } from './fixture-report';

/** Names as the background sends them. */
export const SIDE_NAMES: Readonly<Record<string, string>> = {
  'us-iran-iraq/us': 'the US',
  'us-iran-iraq/iran': 'Iran',
  'us-iran-iraq/iraq-gov': 'the Iraqi government',
  'us-iran-iraq/iraq-factions': 'the Iraqi factions',
  'us-iran-iraq/press': 'the press',
  'us-iran-iraq/turkey': 'Turkey',
};

const TITLES = [
  'US, Iran and the armed groups in Iraq',
  'Israel and the Palestinians',
  'Russia and Ukraine',
  'Climate',
  'Abortion',
  'China: Taiwan, Xinjiang, Hong Kong',
  'India and Pakistan: Kashmir',
  'Israel and Lebanon',
  'Migration',
  'Syria',
  'Turkey and the Kurds',
  'Yemen',
];

const slug = (title: string, at: number): string =>
  at === 0 ? 'us-iran-iraq' : title.toLowerCase().replace(/[^a-z]+/gu, '-');

/** `count` lists, the first of them active with `marks` marks. */
export function fixtureLists(count: number, marks: number): readonly PopupList[] {
  return TITLES.slice(0, count).map((title, at) => {
    const active = at === 0 && marks > 0;
    return { id: slug(title, at), title, on: at !== 3, marksHere: active ? marks : 0, active };
  });
}

/** The popup on the invented article, with anything changed. */
export function popupState(change: Partial<PopupState> = {}): PopupState {
  return {
    status: 'ready',
    host: 'dailyledger.example',
    report: fixtureReport(MARKS, {}, SKIPPED),
    actors: ACTORS,
    lists: fixtureLists(4, MARKS.length),
    settings: DEFAULT_SETTINGS,
    sideNames: SIDE_NAMES,
    actorNames: {},
    outletParty: null,
    ...change,
  };
}

const many: readonly FixtureMark[] = Array.from({ length: 6 }, () => MARKS).flat();
const sided = (sides: readonly string[], mark: FixtureMark): FixtureMark => ({ ...mark, sides });
const nine = ['us', 'iran', 'iraq-gov', 'iraq-factions', 'turkey', 'press'];

/** Sixty marks of six sides under twelve lists. */
export function crowdedState(): PopupState {
  const marks = many.map((mark, at) => (mark.shared ? mark : sided([nine[at % 6] ?? 'us'], mark)));
  const hues = { 'us-iran-iraq/iraq-factions': 4, 'us-iran-iraq/us': 1, 'us-iran-iraq/iran': 2 };
  const report = fixtureReport(marks, { hues: { ...hues, 'us-iran-iraq/iraq-gov': 3 } }, SKIPPED);
  return popupState({ report, lists: fixtureLists(12, marks.length) });
}

/** A front page: marked, never summed up as an article. */
export function frontState(): PopupState {
  return popupState({ report: fixtureReport(MARKS, { kind: 'front', title: 'Front page' }) });
}

/** An outlet that belongs to a party. */
export function organState(): PopupState {
  const outlet = { domain: 'harbour.example', name: 'Harbour News', party: 'iran' };
  const marks = MARKS.filter((mark) => mark.sides[0] === 'iran' || mark.shared).map((mark) => ({
    ...mark,
    voice: 'own' as const,
  }));
  const report = fixtureReport(marks, { outlet }, SKIPPED);
  return popupState({ report, host: 'harbour.example', outletParty: 'Iran' });
}

/** Settings with the switch off. */
export const OFF = { ...DEFAULT_SETTINGS, on: false };

/** Every state of the popup, by name. */
export const POPUP_STATES: Readonly<Record<string, () => PopupState>> = {
  ready: () => popupState(),
  crowded: crowdedState,
  'read-once': () => popupState({ readOnce: true, host: 'a-small-paper.example' }),
  front: frontState,
  organ: organState,
  waiting: () => popupState({ actors: [] }),
  partial: () => popupState({ status: 'reading', report: fixtureReport(MARKS, { partial: true }) }),
  loading: () => popupState({ status: 'loading', report: null, actors: [], lists: [] }),
  reading: () => popupState({ status: 'reading', report: null, actors: [] }),
  'no-access': () =>
    popupState({ status: 'no-access', report: null, host: 'a-small-paper.example' }),
  unsupported: () => popupState({ status: 'unsupported', report: null, host: null }),
  'site-off': () => popupState({ status: 'site-off', report: null }),
  'all-off': () => popupState({ status: 'all-off', report: null, settings: OFF }),
  'nothing-found': () =>
    popupState({
      status: 'nothing-found',
      report: fixtureReport([], {}, SKIPPED),
      lists: fixtureLists(12, 0),
    }),
  orphaned: () => popupState({ status: 'orphaned', report: null }),
};
