import { describe, expect, test } from 'vitest';
import { ask, rows } from './ask';

describe('who speaks, behind what stands between', () => {
  rows([
    ['The commander, on leave since May, said the [[rebels]] had fled.', 'attributed', 'commander'],
    [
      'Fars, the Tehran agency, reports six drones of the [[junta]] shot down over the gulf.',
      'attributed',
      'Fars',
      'iran',
    ],
    [
      'A guard in Alder, who would not give his name, said the [[rebels]] had fled.',
      'attributed',
      'guard',
    ],
    [
      '“He is in a [[camp]],” said Adil Tursun, an organiser from Circle to Mend.',
      'quoted',
      'Adil Tursun',
      'menders',
    ],
    [
      'The sidewalk counsellor had brought a chair. “Behind it is a [[mill]],” she said.',
      'quoted',
      'sidewalk counsellor',
    ],
    [
      'Two deputies who voted no told reporters that the [[junta]] had won.',
      'attributed',
      'deputies',
    ],
    [
      'At the hearing a senator with a plant on his desk accused Iran of [[terror]].',
      'attributed',
      'senator',
    ],
  ]);
});

describe('words of media, of accounts, of clauses that borrow their verb', () => {
  rows([
    [
      'Greenpeace’s newsletter devotes six pages to the [[polluters]].',
      'attributed',
      'Greenpeace’s newsletter',
      'greens',
    ],
    ['The bus devotes six seats to the [[polluters]].', 'not other'],
    ['A minister spoke of order; Ankara, of [[occupation]].', 'attributed', 'Ankara', 'turkey'],
    [
      'As the Kremlin’s man tells it, the [[junta]] invited the shells.',
      'attributed',
      'Kremlin’s man',
      'russia',
    ],
    ['Washington holds the [[junta]] responsible for the fire.', 'attributed', 'Washington', 'us'],
    ['The Iranian court sentenced six men for spying for the [[junta]].', 'unclear'],
  ]);
});

describe('who “it” is behind “what”', () => {
  rows([
    [
      'A Hezbollah man died when the Israeli army struck what it said was a [[terror]] site.',
      'attributed',
      'Israeli army',
      'israel',
    ],
    [
      'Greenpeace lost the case to Russia, which began what it calls a special [[operation]].',
      'attributed',
      'Russia',
      'russia',
    ],
    [
      'Iran was hit in May, and the Turkish army shelled what it called [[terrorists]].',
      'attributed',
      'Turkish army',
      'turkey',
    ],
    ['Hezbollah buried a man in what it called the [[resistance]].', 'attributed', 'Hezbollah'],
  ]);
});

describe('forms of verbs that say nothing where they stand', () => {
  rows([
    ['Greenpeace called on European states to end the [[slaughter]].', 'attributed', 'Greenpeace'],
    ['The party plans to end the [[slaughter]].', 'attributed', 'party'],
    ['Ankara was recognised by Moscow three days before the [[invasion]].', 'not other'],
    ['Moscow recognised a [[republic]] in May.', 'not other'],
    ['Moscow recognised that a [[republic]] was gone.', 'attributed', 'Moscow', 'russia'],
    [
      'The governor of St. Alder, a Greenpeace man, said the [[rebels]] had fled.',
      'attributed',
      'governor of St. Alder',
    ],
  ]);
});

test.each([
  ['The bishop said the men were [[rebels]].', 'post'],
  ['The bishop said the men were not [[rebels]].', undefined],
  ['The bishop objected to the word [[rebels]].', undefined],
])('words that are denied or refused tell nothing of who says them: %s', (text, open) => {
  expect(ask(text).speaker?.open).toBe(open);
});

test('a quotation that nobody says may be of who acts in its sentence', () => {
  const { speaker, perhaps } = ask('The Turkish army put up posters against “[[traitors]]”.');
  expect(speaker).toBe(null);
  expect(perhaps?.()).toEqual([expect.objectContaining({ name: 'Turkish army' })]);
});
