import { packLists } from '../../src/lists/pack-lists';
import { loadShelf } from '../../src/shells/cli/knowledge';
import type { Pack } from '../../src/core/pack';
import { makeText, vocabularyOf } from './make-text';

/** Sizes of the articles, in UTF-16 units. */
export const SIZES = { '20 kB': 20_000, '200 kB': 200_000, '2 MB': 2_000_000 } as const;
/** The list that stands for a reader with one. */
const ONE = 'us-iran-iraq';

/** What the core's bench measures with: plain data, so that the bench itself needs nothing but the core. */
export interface CoreInput {
  readonly packs: Readonly<Record<string, Pack>>;
  /** By pack and size: a text with one of the pack's terms every 60 words. */
  readonly texts: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Texts made to be slow, short and twice as long. */
  readonly hostile: Readonly<Record<string, readonly [string, string]>>;
}

export function coreInput(): CoreInput {
  const { lists, knowledge } = loadShelf();
  const all = [...lists.values()];
  const one = all.filter(({ id }) => id === ONE);
  const sets = { 'one list': one, [`${all.length} lists`]: all };
  return {
    packs: mapValues(sets, (set) => packLists(set, knowledge, { lang: 'en' })),
    texts: mapValues(sets, (set) => {
      const words = vocabularyOf(set);
      return mapValues(SIZES, (size) => makeText(size, words));
    }),
    hostile: hostileTexts(),
  };
}

function mapValues<In, Out>(
  record: Readonly<Record<string, In>>,
  each: (value: In) => Out,
): Record<string, Out> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, each(value)]));
}

/** Units of the shorter of two hostile texts. */
const HOSTILE = 100_000;

function hostileTexts(): CoreInput['hostile'] {
  const repeated = {
    'one word': 'a',
    'exclamation marks': '!',
    'opening quotation marks': '“',
    'quotation marks': '" \' ',
    apostrophes: "'a",
    'one name': 'Iran ',
    'one term': 'Baghdad saw rogue militias, ',
    'terms in quotation marks': 'Tehran said “rogue militias” near Baghdad. ',
  };
  const times = (text: string, size: number): string => text.repeat(Math.ceil(size / text.length));
  return Object.fromEntries(
    Object.entries(repeated).map(([name, text]) => [
      name,
      [times(text, HOSTILE), times(text, HOSTILE * 2)] as const,
    ]),
  );
}
