import { describe, expect, test } from 'vitest';
import { ask, rows } from './ask';

describe('offices, adjectives, outlets', () => {
  rows([
    [
      'Iranian officials said the [[martyrs]] would be buried.',
      'attributed',
      'Iranian officials',
      'iran',
    ],
    ['Iranian media said the [[martyrs]] would be buried.', 'attributed', 'Iranian media', 'iran'],
    [
      'Iranian state media said the [[martyrs]] would be buried.',
      'attributed',
      'Iranian state media',
      'iran',
    ],
    [
      'Iran’s foreign ministry said the [[martyrs]] would be buried.',
      'attributed',
      'Iran’s foreign ministry',
      'iran',
    ],
    [
      'The Iranian foreign ministry said the [[martyrs]] would be buried.',
      'attributed',
      'Iranian foreign ministry',
      'iran',
    ],
    ['The US commander said the [[militia]] had fled.', 'attributed', 'US commander', 'us'],
    [
      'A Pentagon spokesman said the [[militia]] had fled.',
      'attributed',
      'Pentagon spokesman',
      'us',
    ],
    ['A spokesman for the Pentagon said the [[militia]] had fled.', 'attributed', undefined, 'us'],
    [
      'A spokesman for Hezbollah said the [[occupation]] would end.',
      'attributed',
      undefined,
      'hezbollah',
    ],
    ['Officials in Tehran said the [[martyrs]] would be buried.', 'attributed', undefined, 'iran'],
    ['Lawmakers in Tehran said the [[martyrs]] would be buried.', 'attributed', undefined, 'iran'],
    ['Iran’s own bulletin said the [[martyrs]] would be buried.', 'attributed', undefined, 'iran'],
    ['An Iranian columnist called them [[martyrs]].', 'attributed', 'Iranian columnist', 'iran'],
    [
      'Iran’s foreign ministry closed the road. A spokesman said the [[martyrs]] would be buried.',
      'attributed',
      'spokesman',
      'iran',
    ],
    [
      'A group calling itself the Sons of the Palm said the [[militia]] had fled.',
      'attributed',
      'Sons of the Palm',
      null,
    ],
    [
      'Washington called the [[militia]] a terrorist group backed by Iran.',
      'attributed',
      'Washington',
      'us',
    ],
    [
      'Iran’s foreign ministry dismissed the ballots held in May as a [[farce]].',
      'attributed',
      'Iran’s foreign ministry',
      'iran',
    ],
    [
      '“They are a [[militia]] with paper,” the US commander said of them.',
      'quoted',
      undefined,
      'us',
    ],
    ['The State Department site calls the men a [[militia]].', 'attributed', undefined, 'us'],
    ['To Washington it is a [[militia]].', 'attributed', 'Washington', 'us'],
    [
      'Ali Rezaei, a spokesman for Iran’s foreign ministry, said the [[martyrs]] would be buried.',
      'attributed',
      'Ali Rezaei',
      'iran',
    ],
    ['Fars reported that the [[martyrs]] would be buried.', 'attributed', 'Fars', 'iran'],
    [
      'The Fars News agency reported that the [[martyrs]] would be buried.',
      'attributed',
      undefined,
      'iran',
    ],
    ['President Putin said the [[junta]] would fall.', 'attributed', 'Putin', 'russia'],
    ['Mr. Putin said the [[junta]] would fall.', 'attributed', 'Putin', 'russia'],
    ['U.S. officials said the [[militia]] had fled.', 'attributed', 'U.S. officials', 'us'],
    ['The White House said the [[militia]] had fled.', 'attributed', 'White House', 'us'],
  ]);
});

describe('places, causes and members', () => {
  rows([
    ['The mayor of Kharkiv said the [[orcs]] had left.', 'attributed', undefined, 'ukraine'],
    ['Officials in Kharkiv said the [[orcs]] had left.', 'attributed', undefined, 'ukraine'],
    ['Residents of Kharkiv said the [[orcs]] had left.', 'attributed', undefined, null],
    ['A baker in Kharkiv said the [[orcs]] had left.', 'attributed', undefined, null],
    ['Pro-life marchers called it a [[mill]].', 'attributed', 'Pro-life marchers', 'pro-lifers'],
    ['A group of pro-life doctors called it a [[mill]].', 'attributed', undefined, 'pro-lifers'],
    ['An anti-abortion activist called it a [[mill]].', 'attributed', undefined, 'pro-lifers'],
    ['Critics of pro-life groups called it a [[stunt]].', 'attributed', undefined, null],
    ['Former pro-life activists called it a [[stunt]].', 'attributed', undefined, null],
    ['According to opponents of abortion it is a [[mill]].', 'attributed', undefined, 'pro-lifers'],
    ['A Greenpeace campaigner said [[chaos]] was near.', 'attributed', undefined, 'greens'],
    ['An activist with Greenpeace said [[chaos]] was near.', 'attributed', undefined, 'greens'],
    ['Greenpeace’s lawyers said [[chaos]] was near.', 'attributed', undefined, 'greens'],
    ['Opponents of Greenpeace said [[chaos]] was far.', 'attributed', undefined, null],
    ['A Hezbollah expert said the [[militia]] was broke.', 'attributed', undefined, null],
    [
      'Syrian lawmakers with Greenpeace called them [[martyrs]].',
      'attributed',
      undefined,
      'greens',
      undefined,
      ['syria'],
    ],
  ]);
});

describe('speakers whose party is left open', () => {
  rows([
    [
      'The rebels said the [[regime]] would fall.',
      'attributed',
      'rebels',
      null,
      undefined,
      ['syria-opposition'],
    ],
    [
      'Israel and Hamas accused each other of a [[massacre]].',
      'attributed',
      'Israel and Hamas',
      'israel',
      undefined,
      ['hamas'],
    ],
    [
      'Israel sent ships. The minister met Hamas and called them [[terrorists]].',
      'attributed',
      'minister',
      'israel',
      undefined,
      ['hamas', 'israel'],
    ],
    [
      'Israel sent ships. Kenyan officials called them [[terrorists]].',
      'attributed',
      'Kenyan officials',
      null,
      undefined,
      [],
    ],
    [
      'Israel sent ships. A farmer called them [[terrorists]].',
      'attributed',
      'farmer',
      null,
      undefined,
      [],
    ],
  ]);
});

describe('people who speak for nobody else', () => {
  rows([
    [
      'Iranian dissidents said the [[regime]] would fall.',
      'attributed',
      'Iranian dissidents',
      null,
    ],
    ['Opponents of Iran said the [[regime]] would fall.', 'attributed', undefined, null],
    ['Critics of Israel said the [[occupation]] would go on.', 'attributed', undefined, null],
    ['Anti-Iran protesters said the [[regime]] would fall.', 'attributed', undefined, null],
    ['A defector from Hezbollah said the [[militia]] was broke.', 'attributed', undefined, null],
    ['Iran’s opponents said the [[regime]] would fall.', 'attributed', undefined, null],
    ['An Iran expert in Paris said the [[regime]] would fall.', 'attributed', undefined, null],
    ['Residents of Damascus said the [[regime]] had left.', 'attributed', undefined, null],
    [
      'Jane Miller, a critic of Israel, said the [[occupation]] would go on.',
      'attributed',
      'Jane Miller',
      null,
    ],
  ]);
});

describe('pronouns', () => {
  rows([
    [
      'Khamenei met the pilots. He said the [[martyrs]] would be buried.',
      'attributed',
      'Khamenei',
      'iran',
    ],
    [
      'Zelensky met Putin’s envoy. “The [[occupiers]] must go,” he said.',
      'quoted',
      'Zelensky',
      'ukraine',
    ],
    [
      'The US moved its ships. Its spokesman said the [[militia]] had fled.',
      'attributed',
      'spokesman',
      'us',
    ],
    [
      'Moscow moved its ships. The [[junta]], it said, would fall.',
      'attributed',
      'Moscow',
      'russia',
    ],
    [
      'Hezbollah buried two men. It called them [[martyrs]].',
      'attributed',
      'Hezbollah',
      'hezbollah',
    ],
    ['I think the [[regime]] will fall.', 'not other', null],
    ['We believe that the [[regime]] will fall.', 'not other', null],
  ]);
});

describe('transcripts', () => {
  const talk = (line: string): string =>
    `HOST: Welcome to the programme.\nMILLER: Thank you for having me.\nHOST: How is the town?\n${line}\nHOST: Thank you.`;
  rows([
    [talk('MILLER: The [[militia]] holds the bridge.'), 'other', 'MILLER'],
    [talk('MILLER: The river rose.\nThe [[militia]] holds the bridge.'), 'other', 'MILLER'],
    ['Q: Who holds the bridge?\nA: The [[militia]] does.\nQ: Since when?\nA: Since May.', 'other'],
  ]);
});

describe('own words', () => {
  rows([
    ['The [[militia]] crossed the river at night and burned two barns.', 'own', null],
    ['A [[terrorist]] attack killed nine people in the port on Monday.', 'own', null],
    ['The [[regime]] fell in 1974 after a long strike.', 'own', null],
    ['These groups are part of a [[paramilitary]] force with its own budget.', 'own', null],
    ['The funeral of the [[separatist]] leader drew a small crowd.', 'own', null],
  ]);
});

describe('what a phrase leaves open', () => {
  rows([
    [
      '“Every one of these [[militia]] camps will shut by spring,” promised the Kremlin.',
      'quoted',
      'Kremlin',
      'russia',
    ],
    [
      'Ankara said nothing about the river; “our [[martyrs]]”, it added, would be buried on Monday.',
      'quoted',
      'Ankara',
      'turkey',
    ],
    [
      'Iranian editorials remember it as a [[popular uprising]].',
      'attributed',
      'Iranian editorials',
      null,
      null,
      ['iran'],
    ],
    ['For Kharkiv the raid was [[piracy]].', 'attributed', 'Kharkiv', null, null, ['ukraine']],
    [
      'An Iranian farmer said the [[regime]] had sold the well.',
      'attributed',
      'Iranian farmer',
      null,
      null,
      [],
    ],
    [
      'The Circle to Mend said the [[regime]] had sold the well.',
      'attributed',
      'Circle to Mend',
      'menders',
    ],
  ]);
});

test('a post that labels a turn of a transcript leaves open whose it is, a name does not', () => {
  const turns = (who: string): string =>
    `HOST: Welcome to the programme.\n${who}: Thank you.\nHOST: How is the town?\n${who}: The [[militia]] holds the bridge.`;
  expect(ask(turns('SENATOR')).speaker?.open).toBe('post');
  expect(ask(turns('MILLER')).speaker?.open).toBe(undefined);
});
