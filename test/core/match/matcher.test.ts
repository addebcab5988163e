import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Matcher } from '../../../src/core/match/matcher';
import { phraseIndex } from '../../../src/core/match/phrase-index';
import { hitsIn } from '../../fixtures/hits-in';
import { indexOf } from '../../fixtures/stored-forms';

/** Finds `forms` (one entry each, one group unless `groups` says otherwise) and answers `text@start`. */
function find(forms: readonly string[], text: string, groups?: readonly number[]): string[] {
  const index = phraseIndex(indexOf(forms));
  const matcher = new Matcher(
    index,
    Int32Array.from(forms, (_, entry) => groups?.[entry] ?? 0),
  );
  return hitsIn(matcher, text).map(({ start, end }) => `${text.slice(start, end)}@${start}`);
}

/** Leftmost, then longest, not overlapping, on word boundaries. Edge rows first. */
const ROWS: readonly (readonly [
  what: string,
  forms: readonly string[],
  text: string,
  found: readonly string[],
])[] = [
  ['nothing in nothing', ['rebels'], '', []],
  ['no forms', [], 'rebels', []],
  ['the whole text', ['rebels'], 'rebels', ['rebels@0']],
  ['not inside a word', ['rebel'], 'rebels rebellion Prebel', []],
  ['longest wins', ['terrorist', 'terrorist group'], 'a terrorist group', ['terrorist group@2']],
  [
    'leftmost wins over longer',
    ['armed rebel', 'rebel group leader'],
    'armed rebel group leader',
    ['armed rebel@0'],
  ],
  ['after the winner goes on', ['a b', 'b c'], 'a b b c', ['a b@0', 'b c@4']],
  [
    'falls back to the shorter',
    ['terrorist', 'terrorist group of'],
    'terrorist group in',
    ['terrorist@0'],
  ],
  ['any case', ['rogue militias'], 'ROGUE Militias', ['ROGUE Militias@0']],
  ['capitals asked for', ['PMU'], 'pmu Pmu PMU', ['PMU@8']],
  ['capital or all capitals', ['Sepah'], 'sepah Sepah SEPAH', ['Sepah@6', 'SEPAH@12']],
  [
    'several words in any case',
    ['Islamic Resistance'],
    'ISLAMIC resistance',
    ['ISLAMIC resistance@0'],
  ],
  [
    'a possessive is left out',
    ['militia', 'IRGC'],
    "the militia’s men and IRGC's",
    ['militia@4', 'IRGC@22'],
  ],
  ['quotation marks are left out', ['resistance'], 'the “resistance.”', ['resistance@5']],
  [
    'hyphen and space are one',
    ['Iran-backed militias'],
    'Iran backed militias',
    ['Iran backed militias@0'],
  ],
  ['non-breaking hyphen', ['Iran-backed'], 'Iran\u2011backed', ['Iran\u2011backed@0']],
  ['en dash', ['Iran-backed'], 'Iran–backed', ['Iran–backed@0']],
  ['several spaces', ['rogue militias'], 'rogue \u00a0 militias', ['rogue \u00a0 militias@0']],
  ['a comma parts', ['rogue militias'], 'rogue, militias', []],
  ['a full stop parts', ['rogue militias'], 'rogue. Militias', []],
  ['a spaced dash parts', ['rogue militias'], 'rogue – militias', []],
  ['a quotation mark parts', ['rogue militias'], 'rogue “militias”', []],
  ['soft hyphen inside', ['militias'], 'mili\u00adtias', ['mili\u00adtias@0']],
  ['zero-width space inside', ['militias'], 'mili\u200btias', ['mili\u200btias@0']],
  ['accents', ['Erdogan'], 'Erdoğan', ['Erdoğan@0']],
  ['full width', ['IRGC'], 'ＩＲＧＣ x IRGC', ['ＩＲＧＣ@0', 'IRGC@7']],
  ['dotted initials', ['US forces'], 'U.S. forces', ['U.S. forces@0']],
  ['initials across a sentence end', ['US forces'], 'in the U.S. “Forces', []],
  ['dotted initials in a word', ['US'], 'the U.S. said', ['U.S@4']],
  ['a month cut short', ['Oct. 7 massacre'], 'the Oct. 7 massacre', ['Oct. 7 massacre@4']],
  [
    'a month cut short without its stop',
    ['Oct. 7 massacre'],
    'the Oct 7 massacre',
    ['Oct 7 massacre@4'],
  ],
  ['an initial in a name', ['Susan B. Anthony'], 'Susan B. Anthony', ['Susan B. Anthony@0']],
  ['a stop inside a name', ['350.org'], 'with 350.org.', ['350.org@5']],
  ['a small letter before a stop', ['plan b resistance'], 'plan b. Resistance', []],
  ['a sentence end is no initial', ['US'], 'for us. So', []],
  ['digits', ['group 54'], 'Group 54', ['Group 54@0']],
  ['Arabic article on both sides', ['المقاومة'], 'قالت المقاومة', ['مقاومة@7']],
  ['Arabic conjunction', ['مقاومة'], 'ومقاومة', ['مقاومة@1']],
  ['Arabic preposition and article', ['المقاومة'], 'بالمقاومة', ['مقاومة@3']],
  ['Arabic ل swallows the alef', ['المقاومة'], 'للمقاومة', ['مقاومة@2']],
  ['an Arabic article with nothing behind it', ['مقاومة'], 'ال مو ال٪مو الًٌٍ مقاومة', ['مقاومة@18']],
  ['Arabic points', ['مقاومة'], 'مُقَاوَمَة', ['مُقَاوَمَة@0']],
  ['Persian and Arabic letters', ['محور مقاومت'], 'محور مقاومت', ['محور مقاومت@0']],
  ['Persian ی and Arabic ي', ['ميليشيات'], 'میلیشیات', ['میلیشیات@0']],
  [
    'zero-width non-joiner',
    ['تروریست‌های آمریکایی'],
    'تروریستهای آمریکایی',
    ['تروریستهای آمریکایی@0'],
  ],
  ['Hebrew prefix', ['מחבלים'], 'והמחבלים', ['מחבלים@2']],
  ['ё and е', ['ещё'], 'еще', ['еще@0']],
  ['ideographs need no spaces', ['恐怖'], '反恐怖主义', ['恐怖@1']],
  ['slash joins names', ['PKK/YPG'], 'the PKK/YPG and PKK / YPG', ['PKK/YPG@4']],
  [
    'plural possessive in a name',
    ["Workers' Party"],
    'the Workers’ Party met',
    ['Workers’ Party@4'],
  ],
  ['closing single quote parts', ['militias attack'], '‘militias’ attack', []],
  ['Devanagari vowel signs', ['आतंकवादी'], 'वे आतंकवादी हैं', ['आतंकवादी@3']],
  ['Devanagari words differ by signs', ['कल'], 'काल कल', ['कल@4']],
  ['emoji part', ['rogue militias'], 'rogue 🔥 militias', []],
];

describe('Matcher', () => {
  it.each(ROWS)('%s', (_, forms, text, found) => {
    expect(find(forms, text)).toEqual(found);
  });

  it('keeps groups apart', () => {
    const found = find(['armed rebels', 'rebels fighting'], 'armed rebels fighting', [0, 1]);
    expect(found).toEqual(['armed rebels@0', 'rebels fighting@6']);
  });

  it('reports every entry that shares the winning stretch', () => {
    expect(find(['rebels', 'rebels'], 'rebels')).toEqual(['rebels@0', 'rebels@0']);
  });

  it('finds what a plain search of words finds', () => {
    const word = fc.constantFrom('alpha', 'beta', 'gamma', 'delta');
    const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(
        fc.uniqueArray(phrase, { minLength: 1, maxLength: 8 }),
        fc.array(word),
        (forms, words) => {
          expect(find(forms, words.join(' '))).toEqual(plainSearch(forms, words));
        },
      ),
    );
  });

  it('stays linear on a text without spaces', () => {
    expect(find(['a b'], 'a'.repeat(500_000))).toEqual([]);
    expect(find(['a a a'], 'a '.repeat(100_000))).toHaveLength(33_333);
  });
});

/** The semantics in one loop: leftmost, longest, not overlapping. */
function plainSearch(forms: readonly string[], words: readonly string[]): string[] {
  const found: string[] = [];
  for (let at = 0; at < words.length;) {
    const lengths = forms
      .map((form) => form.split(' '))
      .filter((form) => form.every((word, i) => words[at + i] === word));
    const longest = Math.max(0, ...lengths.map((form) => form.length));
    if (longest > 0)
      found.push(
        `${words.slice(at, at + longest).join(' ')}@${words.slice(0, at).join(' ').length + (at > 0 ? 1 : 0)}`,
      );
    at += Math.max(1, longest);
  }
  return found;
}
