import { describe } from 'vitest';
import { rows } from './ask';

describe('apostrophes that are none', () => {
  rows([
    ["The workers' [[regime]] of shifts didn't change in the '90s and it won't now.", 'not other'],
    ["They told 'em nothing. The [[militia]] held the bridge and didn't move.", 'not other'],
    ["The rebels' camp burned. The [[militia]]'s chief left on Monday.", 'not other'],
    [
      'In the ’80s the [[junta]] ruled; it didn’t last, and the generals’ villas stand empty.',
      'not other',
    ],
    ["Rock 'n' roll played while the [[occupation]] troops' trucks rolled past.", 'not other'],
    ['It was 6\' tall and 3" thick, and the [[wall]] ran for miles.', 'not other'],
  ]);
});

describe('marks as newsrooms write them', () => {
  rows([
    ['Tehran said the men were “[[terrorists]]”.', 'quoted', 'Tehran', 'iran'],
    ['Tehran said the men were "[[terrorists]]".', 'quoted', 'Tehran', 'iran'],
    ['Tehran said the men were ‘[[terrorists]]’.', 'quoted', 'Tehran', 'iran'],
    ["Tehran said the men were '[[terrorists]]'.", 'quoted', 'Tehran', 'iran'],
    ["Tehran said the men were ''[[terrorists]]''.", 'quoted', 'Tehran', 'iran'],
    ["Tehran said the men were ``[[terrorists]]''.", 'quoted', 'Tehran', 'iran'],
    ['Tehran said the men were «[[terrorists]]».', 'quoted', 'Tehran', 'iran'],
    ['Tehran said the men were „[[terrorists]]“.', 'quoted', 'Tehran', 'iran'],
    ['Tehran said the men were »[[terrorists]]«.', 'quoted', 'Tehran', 'iran'],
    [
      'Tehran said the men were “brutal, cruel [[terrorists]] who don’t sleep”.',
      'quoted',
      'Tehran',
    ],
    [
      "Tehran said: 'We don't fear the workers' friends or the [[terrorists]] they hide.'",
      'quoted',
      'Tehran',
    ],
    ['“We won’t talk to [[terrorists]],” Putin said.', 'quoted', 'Putin', 'russia'],
    ['“We won’t talk to [[terrorists]]”, said Putin.', 'quoted', 'Putin', 'russia'],
    ['“We won’t talk,” Putin said. “They are [[terrorists]].”', 'quoted', 'Putin', 'russia'],
    ['Putin said: “We won’t talk. They are [[terrorists]].”', 'quoted', 'Putin', 'russia'],
    ['“Why talk to [[terrorists]]?” Putin asked.', 'quoted', 'Putin', 'russia'],
    ['“They,” Putin said, “are [[terrorists]].”', 'quoted', 'Putin', 'russia'],
    [
      '“They are [[terrorists]],” Putin told reporters in Sochi on Friday.',
      'quoted',
      'Putin',
      'russia',
    ],
    ['Putin stood up. “They are [[terrorists]],” he said.', 'quoted', 'Putin', 'russia'],
  ]);
});

describe('quotations inside quotations', () => {
  rows([
    ['“They call us ‘[[terrorists]]’ every day,” Nasrallah said.', 'quoted'],
    [
      'Nasrallah said: “The word ‘terrorist’ is theirs. We are [[fighters]].”',
      'quoted',
      'Nasrallah',
      'hezbollah',
    ],
    [
      '“Iran says these are [[martyrs]],” Netanyahu told the council.',
      'quoted',
      'Iran',
      'iran',
      'Netanyahu',
    ],
  ]);
});

describe('quotations over several paragraphs', () => {
  rows([
    [
      'Khamenei addressed the crowd: “The road was long.\n“It will be longer.\n“The [[resistance]] goes on.”',
      'quoted',
      'Khamenei',
      'iran',
    ],
    [
      'Putin said: "The road was long.\nThe [[junta]] will fall.\nWe will see to it."',
      'quoted',
      'Putin',
      'russia',
    ],
    [
      '“The road was long,” Putin said.\n“The [[junta]] will fall.”\nRain fell on Sochi.',
      'quoted',
      'Putin',
    ],
    ['“The road was long,” Putin said.\nRain fell and the [[militia]] left the town.', 'not other'],
    ['He said "stop.\nThe [[militia]] left the town in the rain.\nNobody saw it.', 'not other'],
  ]);
});

describe('partial and scare quotes', () => {
  rows([
    ['The “[[liberation]]” of the town took nine days.', 'quoted', null],
    ['So did the so-called “[[republic]]” on the coast.', 'quoted', null],
    [
      'The ministry praised the “[[martyrs]]” of the navy and opened a bridge.',
      'quoted',
      'ministry',
    ],
    [
      'Syria calls its enemies “[[mercenaries]]” and its own men “heroes”.',
      'quoted',
      'Syria',
      'syria',
    ],
    [
      'Syria calls its enemies “mercenaries” and its own men “[[heroes]]”.',
      'quoted',
      'Syria',
      'syria',
    ],
  ]);
});

describe('headlines', () => {
  rows([
    ["Tehran: '[[resistance]]' will answer\nThe town slept on Monday.", 'quoted', 'Tehran', 'iran'],
    [
      'Tehran: [[resistance]] will answer\nThe town slept on Monday.',
      'attributed',
      'Tehran',
      'iran',
    ],
    [
      "Strikes on '[[terrorists]]' will go on, says Netanyahu\nThe town slept.",
      'quoted',
      'Netanyahu',
      'israel',
    ],
    [
      "Putin vows to crush '[[bandits]]' in the south\nThe town slept.",
      'quoted',
      'Putin',
      'russia',
    ],
    [
      "Strikes on '[[terrorists]]' will go on: Netanyahu\nThe town slept.",
      'quoted',
      'Netanyahu',
      'israel',
    ],
    [
      'Strikes on [[terrorists]] will go on: Netanyahu\nThe town slept.',
      'attributed',
      'Netanyahu',
      'israel',
    ],
    [
      'Strikes on [[terrorists]] will go on – Netanyahu\nThe town slept.',
      'attributed',
      'Netanyahu',
      'israel',
    ],
  ]);
});
