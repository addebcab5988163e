import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/shells/settings';
import {
  forgetSite,
  hideLabel,
  isListOn,
  isSiteOn,
  switchList,
  switchSite,
  unhideLabel,
} from '../../../src/shells/store/change-settings';
import { readSettings } from '../../../src/shells/store/read-settings';

describe('readSettings', () => {
  it.each([undefined, null, 5, 'x', [], {}])('falls back to the defaults for %j', (stored) => {
    expect(readSettings(stored)).toEqual(DEFAULT_SETTINGS);
  });

  it('repairs field by field and keeps the rest', () => {
    const stored = {
      on: false,
      lists: { a: false, b: 'x' },
      sites: 7,
      hidden: ['l', 3],
      style: { colouring: 'pink', strength: 'faint', density: 'first', scrollMarkers: 1 },
    };
    expect(readSettings(stored)).toEqual({
      ...DEFAULT_SETTINGS,
      on: false,
      lists: { a: false },
      hidden: ['l'],
      style: { colouring: 'side', strength: 'faint', density: 'first' },
    });
  });

  it.each([
    [['#aa00aa', '#f0f0a0', '#006644', '#333333'], true],
    [['#aa00aa', '#f0f0a0', '#006644'], false],
    [['#aa00aa', '#f0f0a0', '#006644', 'red'], false],
    [['#aa00aa', '#f0f0a0', '#006644', '#333;} * {}'], false],
  ])('takes %j for own colours: %s', (hues, taken) => {
    const { style } = readSettings({ style: { hues } });
    expect(style.hues).toEqual(taken ? hues : undefined);
  });

  it('gives back any settings it made', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (stored) => {
        const read = readSettings(stored);
        expect(readSettings(JSON.parse(JSON.stringify(read)))).toEqual(read);
      }),
    );
  });
});

describe('switches', () => {
  it('lists are on until switched off', () => {
    expect(isListOn(DEFAULT_SETTINGS, 'a')).toBe(true);
    expect(isListOn(switchList(DEFAULT_SETTINGS, 'a', false), 'a')).toBe(false);
  });

  it('a site’s switch holds for its subdomains, a nearer switch wins', () => {
    const off = switchSite(DEFAULT_SETTINGS, 'news.example', false);
    expect(isSiteOn(off, 'news.example')).toBe(false);
    expect(isSiteOn(off, 'live.news.example')).toBe(false);
    expect(isSiteOn(switchSite(off, 'live.news.example', true), 'live.news.example')).toBe(true);
    expect(isSiteOn(off, 'othernews.example')).toBe(true);
    expect(isSiteOn(forgetSite(off, 'news.example'), 'news.example')).toBe(true);
  });

  it('labels hide once and come back', () => {
    const hidden = hideLabel(hideLabel(DEFAULT_SETTINGS, 'l'), 'l');
    expect(hidden.hidden).toEqual(['l']);
    expect(unhideLabel(hidden, 'l').hidden).toEqual([]);
  });
});
