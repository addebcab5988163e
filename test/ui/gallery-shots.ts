import { CARD_STATES } from './fixture-card';
import { COMPARE_STATES } from './fixture-compare';
import { OPTIONS_STATES, WELCOME_STATES } from './fixture-pages';
import { POPUP_STATES } from './fixtures';

/** One picture of the gallery. */
export interface GalleryShot {
  readonly name: string;
  readonly query: string;
  readonly width: number;
  readonly height: number;
  readonly phone: boolean;
  readonly fullPage: boolean;
  readonly theme: 'light' | 'dark';
}

type Theme = GalleryShot['theme'];

const THEMES: readonly Theme[] = ['light', 'dark'];
const DIRECTIONS = ['ltr', 'rtl'] as const;

/** What is clicked open before the picture is taken, for states that need it. */
const OPENED: Readonly<Record<string, readonly string[]>> = {
  'options/inside': [
    '.actor-section:first-of-type .disclosure > button',
    '.label:nth-child(-n + 4) > button',
  ],
  'options/data': ['.reset > .button'],
  'options/subscribe': ['.address .button'],
  'options/subscribed': ['.subscription .disclosure > button'],
  'options/new': ['.editor section .button'],
  'options/edit': ['.edit-label .disclosure > button'],
  'compare/ready': ['tbody tr:first-child .cell', '.add .disclosure > button'],
  'popup/ready': ['.other > button'],
  'popup/nothing-found': ['.disclosure > button'],
};

/** The file that is dropped on the page first; its name says to the fixture what is in it. */
const DROPPED: Readonly<Record<string, string>> = {
  'options/import': 'words.csv',
  'options/import-backup': 'backup.json',
  'options/import-faults': 'faults.json',
};

/** Every state × theme × direction × width. */
export function galleryShots(): readonly GalleryShot[] {
  const both = THEMES.flatMap((theme) => DIRECTIONS.map((dir) => ({ theme, dir })));
  return both.flatMap(({ theme, dir }) => [
    ...Object.keys(POPUP_STATES).flatMap((state) => popupShots(state, theme, dir)),
    ...Object.keys(CARD_STATES).flatMap((state) => cardShots(state, theme, dir)),
    ...Object.keys(COMPARE_STATES).flatMap((state) => pageShots('compare', state, theme, dir)),
    ...Object.keys(OPTIONS_STATES).flatMap((state) => pageShots('options', state, theme, dir)),
    ...Object.keys(WELCOME_STATES).flatMap((state) => pageShots('welcome', state, theme, dir)),
  ]);
}

function queryOf(page: string, state: string, dir: string): string {
  const opened = (OPENED[`${page}/${state}`] ?? []).map(
    (css) => `&open=${encodeURIComponent(css)}`,
  );
  const file = DROPPED[`${page}/${state}`];
  const dropped = file === undefined ? '' : `&drop=${file}`;
  return `page=${page}&state=${state}&dir=${dir}${dropped}${opened.join('')}`;
}

function popupShots(state: string, theme: Theme, dir: string): readonly GalleryShot[] {
  const query = queryOf('popup', state, dir);
  const name = `popup-${state}-${theme}-${dir}`;
  const shot = { query, theme, phone: false, fullPage: false, width: 384, height: 600 };
  const phone = { width: 320, height: 640, phone: true, fullPage: true };
  return [
    { ...shot, name },
    { ...shot, name: `${name}-tall`, query: `${query}&tall`, fullPage: true },
    { ...shot, name: `${name}-phone`, ...phone },
  ];
}

function cardShots(state: string, theme: Theme, dir: string): readonly GalleryShot[] {
  const query = queryOf('card', state, dir);
  const shot = { query, theme, fullPage: false, width: 640, height: 720 };
  const name = `card-${state}-${theme}-${dir}`;
  return [
    { ...shot, name, phone: false },
    { ...shot, name: `${name}-phone`, width: 320, height: 640, phone: true },
  ];
}

function pageShots(page: string, state: string, theme: Theme, dir: string): readonly GalleryShot[] {
  const query = queryOf(page, state, dir);
  const name = `${page}-${state}-${theme}-${dir}`;
  const shot = { query, theme, fullPage: true };
  return [
    { ...shot, name, width: 1200, height: 800, phone: false },
    { ...shot, name: `${name}-phone`, width: 320, height: 640, phone: true },
  ];
}
