import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeStrings } from '../../../src/shells/strings/make-strings';
import type { CountKey } from '../../../src/shells/strings/translator';
import { LOCALE_FOLDER, messagesIn, translatorIn } from '../strings-in';
import { VERDICTS } from './verdict-words';

const LANGUAGES = ['ar', 'en', 'es', 'fa', 'fr', 'he', 'ru', 'tr', 'uk', 'zh_CN'];
const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he']);
const folders = readdirSync(LOCALE_FOLDER).sort();

type Texts = ReadonlyMap<string, string>;
const textsOf = (folder: string): Texts =>
  new Map(Object.entries(messagesIn(folder)).map(([key, entry]) => [key, entry?.message ?? '']));

const english = textsOf('en');
const stemOf = (key: string): string => key.replace(/_(zero|one|two|few|many|other)$/u, '');
const isPlural = (key: string): boolean =>
  stemOf(key) !== key && ['one', 'other'].every((end) => english.has(`${stemOf(key)}_${end}`));
const stems = [...new Set([...english.keys()].filter(isPlural).map(stemOf))] as CountKey[];
/** The English text that a message says in its language. */
const sourceOf = (key: string): string =>
  english.get(isPlural(key) ? `${stemOf(key)}_other` : key) ?? '';

const holes = (text: string): readonly string[] => [...new Set(text.match(/\{\w+\}/gu))].sort();
const brackets = (text: string): string => text.replace(/[^[\]]/gu, '');
/** Words of sides stand in the sample article, its card and its dots. */
const isSample = (key: string): boolean =>
  /^(welcome_(article|card|plot)_|options_appearance_sentence$)/u.test(key);

function wantedKeys(lang: string): readonly string[] {
  const { pluralCategories } = new Intl.PluralRules(lang).resolvedOptions();
  const plural = stems.flatMap((stem) => pluralCategories.map((category) => `${stem}_${category}`));
  return [...[...english.keys()].filter((key) => !isPlural(key)), ...plural].sort();
}

/** “one list” needs no number; only the form for all other numbers must say it. */
function holesFit(key: string, text: string): boolean {
  const freely = isPlural(key) && !key.endsWith('_other');
  const named = (list: readonly string[]): string =>
    list.filter((hole) => !freely || hole !== '{count}').join();
  return named(holes(text)) === named(holes(sourceOf(key)));
}

/** Every string in an object, with its path. */
function spoken(value: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => spoken(inner, `${path}.${key}`));
}

it('speaks ten languages', () => {
  expect(folders).toEqual(LANGUAGES);
});

describe.each(folders)('the messages in %s', (folder) => {
  const texts = textsOf(folder);
  const lang = folder.replace(/_.*$/u, '');
  const t = translatorIn(folder);
  const keysWhere = (wrong: (key: string, text: string) => boolean): readonly string[] =>
    [...texts].filter(([key, text]) => wrong(key, text)).map(([key]) => key);

  it('are those of English, in every plural form of the language', () => {
    expect([...texts.keys()].sort()).toEqual(wantedKeys(lang));
  });

  it('name their language and its direction', () => {
    const dir = RIGHT_TO_LEFT.has(lang) ? 'rtl' : 'ltr';
    expect([texts.get('lang'), texts.get('dir')]).toEqual([lang, dir]);
    expect([makeStrings(t).lang, makeStrings(t).dir]).toEqual([lang, dir]);
  });

  it('have the names to fill in and the marked words of English', () => {
    expect(keysWhere((key, text) => !holesFit(key, text))).toEqual([]);
    expect(keysWhere((key, text) => brackets(text) !== brackets(sourceOf(key)))).toEqual([]);
  });

  it('are not much longer than in English', () => {
    const most = (key: string): number => 1.8 * sourceOf(key).length + 12;
    expect(keysWhere((key, text) => text.length > most(key))).toEqual([]);
  });

  it('give no verdict', () => {
    const verdict = VERDICTS[lang];
    expect(verdict).toBeDefined();
    expect(keysWhere((key, text) => !isSample(key) && verdict?.test(text) === true)).toEqual([]);
  });

  it('leave no word of our pages empty', () => {
    const said = spoken(makeStrings(t), folder);
    expect(said.length).toBeGreaterThan(200);
    expect(said.filter(([, text]) => text.trim() === '').map(([path]) => path)).toEqual([]);
    expect(keysWhere((_, text) => text.trim() === '')).toEqual([]);
  });

  it('count in whole phrases', () => {
    const counts = [0, 1, 2, 3, 5, 11, 21, 100, 102, 1_000_000];
    const phrases = stems.flatMap((stem) => counts.map((count) => t.count(stem, count)));
    expect(phrases.filter((text) => text.trim() === '' || text.includes('{'))).toEqual([]);
  });

  it('say the page in one sentence', () => {
    const side = (name: string, hue: 1 | 2) => ({ name, hue });
    const parts = makeStrings(t).popup.lead({
      article: true,
      only: [{ side: side('Iran', 1), count: 3 }],
      others: 1,
      none: [side('Oman', 2)],
      several: [{ names: ['Iran', 'Oman'], count: 2 }],
      general: 4,
      reported: 5,
      unclear: 6,
    });
    const digits = new Intl.NumberFormat(lang);
    const sentence = parts.map(({ text }) => text).join('');
    for (const part of ['Iran', 'Oman', ...[1, 2, 3, 4, 5, 6].map((n) => digits.format(n))])
      expect(sentence).toContain(part);
    expect(sentence).toMatch(/[^{}]+[.。]$/u);
  });
});

describe('a name in Latin letters', () => {
  it.each(folders)('keeps to itself in %s where the line runs from right to left', (folder) => {
    const t = translatorIn(folder);
    const said = t('lead_only', { side: 'OPEC', count: 4 });
    expect(/\u2068OPEC\u2069/u.test(said)).toBe(RIGHT_TO_LEFT.has(t.lang));
    expect(said).toContain('OPEC');
  });
});
