import { describe } from 'vitest';
import { rows } from './ask';

describe('tags, insertions and lists of plain news', () => {
  rows([
    [
      'The [[militia]] fired on a bus on Sunday, killing nine and wounding thirty, Ankara said.',
      'attributed',
      'Ankara',
      'turkey',
    ],
    [
      'Iran, which has six ports, called the raid a crime by the [[occupation]].',
      'attributed',
      'Iran',
    ],
    ['Moscow said much was lost, including [[order]] and bread.', 'attributed', 'Moscow'],
    [
      'The list, which Ankara calls the Order of Traitors, or [[OTR]], is long.',
      'attributed',
      'Ankara',
    ],
    [
      'The men, whom Kyiv calls [[rebels]], a charge Moscow rejects, have left.',
      'attributed',
      'Kyiv',
    ],
    ['Iran warns US against attack, says [[resistance]] will answer', 'attributed', 'Iran', 'iran'],
    ['Channel 12 said the [[rebels]] had left.', 'attributed', 'Channel 12'],
    ['Susan B. Hale said the [[rebels]] had left.', 'attributed', 'Susan B. Hale'],
  ]);
});

describe('what is nobody’s words', () => {
  rows([
    ['Residents of Alder protested on Monday as a camp for [[rebels]] opened.', 'not other'],
    ['The town was held by [[rebels]] backed by the Turkish army.', 'own'],
    ['The [[Mount]], known to Iranians as the Hill, was closed.', 'own'],
    ['The [[rebels]] are feared to have fled.', 'not other'],
  ]);
});

describe('whose party it is', () => {
  rows([
    ['In Ankara, officials said the [[rebels]] had fled.', 'attributed', 'officials', 'turkey'],
    ['A bus was hit in Kharkiv by [[rebels]], police said.', 'attributed', 'police', 'ukraine'],
    ['A bus was sold in Kharkiv to the [[rebels]], a farmer said.', 'attributed', 'farmer', null],
    [
      'Rana Haddad, a Hezbollah official, closed the talks. Haddad said the [[enemy]] had won.',
      'attributed',
      'Haddad',
      'hezbollah',
    ],
    [
      'A letter from the Iranian ministry came late. The letter praised the [[martyrs]].',
      'attributed',
      'letter',
      'iran',
    ],
    [
      'Rana Haddad, who supports Hezbollah, said the [[enemy]] had won.',
      'attributed',
      undefined,
      null,
    ],
    [
      'Greenpeace Russia said the [[polluters]] had won.',
      'attributed',
      'Greenpeace Russia',
      'greens',
    ],
    [
      'Rana Haddad of Greenpeace said the [[polluters]] had won.',
      'attributed',
      undefined,
      'greens',
    ],
  ]);
});
