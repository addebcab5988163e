import { readFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import type { TermList } from '../../../src/lists/term-list';
import { DEFAULT_SETTINGS } from '../../../src/shells/settings';
import { switchList } from '../../../src/shells/store/change-settings';
import { translatorIn } from '../strings-in';

vi.mock('../../../src/shells/browser', () => ({ browser: {} }));
const { noteLines } = await import('../../../src/shells/background/words-note');

const t = translatorIn('en');
const list = JSON.parse(readFileSync('src/lists/built-in/us-iran-iraq.json', 'utf8')) as TermList;
const known = list.labels[0]?.forms[0] ?? '';
const EMPTY = { lists: [], findings: [], skipped: [], actors: [] };

const lines = (
  words: string,
  skipped: readonly { text: string; reason: string }[] = [],
  on = true,
) =>
  noteLines(
    words,
    {
      analysis: {
        ...EMPTY,
        skipped: skipped.map((one) => ({ ...one, label: 'x', start: 0, end: 1 })),
      },
    },
    [list],
    switchList(DEFAULT_SETTINGS, list.id, on),
    t,
  );

it('says that no list knows words', () => {
  expect(lines('a teapot')).toEqual(['No list that is on knows these words.']);
});

it('names the list that knows a form, whatever its case and spaces', () => {
  expect(lines(`  ${known.toUpperCase().replaceAll(' ', '\n ')} `)).toEqual([
    `The list “${list.title.en}” knows these words, but did not mark them here.`,
  ]);
});

it('names a list that is off, which alone knows it', () => {
  expect(lines(known, [], false)).toEqual([
    'No list that is on knows these words.',
    `The list “${list.title.en}” knows these words. It is switched off.`,
  ]);
});

it('says why words were passed over', () => {
  const [first] = lines('Resistance', [{ text: 'resistance', reason: 'guard: antibiotic' }]);
  expect(first).toBe('Seen here, but not marked: has another meaning with “antibiotic”.');
});
