import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FormKeys } from '../../../src/core/match/form-keys';
import { Matcher } from '../../../src/core/match/matcher';
import { phraseIndex } from '../../../src/core/match/phrase-index';
import { hitsIn } from '../../fixtures/hits-in';
import { indexOf, keysOf } from '../../fixtures/stored-forms';

const FORMS = [
  'rebels',
  'U.S. proxies',
  'Oct. 7 massacre',
  'Susan B. Anthony',
  '350.org',
  'on the far right',
  'Iran-backed militias',
  'so-called army of the far north side',
  'settlers',
  'المقاومة',
  'قوات الاحتلال',
  'המחבלים',
  '恐怖分子',
  'théâtre d’ombres',
];
const keys = new FormKeys(keysOf(FORMS));
const index = phraseIndex(indexOf(FORMS));
const matcher = new Matcher(index, new Int32Array(FORMS.length));
const finds = (text: string): boolean =>
  text.split('|').some((line) => hitsIn(matcher, line).length > 0);

/** Words of the forms and others, and what may stand between and inside words. */
const BETWEEN = [
  ' ',
  ' ',
  ' ',
  '  ',
  '-',
  '’',
  "s' ",
  '. ',
  ', ',
  '|',
  '\u00ad',
  '\u200b',
  '\u00a0',
  '\n',
];
const OTHERS = ['a', 'the', 'B.', 'é', 'و', 'ال', 'ה', '“', '”', '子', '.'];
const WORDS = FORMS.flatMap((form) => form.split(' '));
const parts = fc.constantFrom(...FORMS, ...WORDS, ...BETWEEN, ...OTHERS);

describe('the keys of forms', () => {
  it('never miss a text in which the matcher finds a form', () => {
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 14 }), (all) => {
        const text = all.join('');
        if (finds(text)) expect(keys.mayStandIn(text)).toBe(true);
      }),
      { numRuns: 4000 },
    );
  });

  it.each([
    ['', 'nothing'],
    ['a rebel on the far bank', 'the beginning of a form'],
    ['on the|far right', 'a form across two lines'],
    ['on the far, right', 'a form across a comma'],
    ['U.S. officials and J. Smith', 'single letters'],
    ['militias backed by Iran', 'the words in another order'],
    ['so-called army of old', 'four words of a longer form'],
  ])('see no form in “%s”: %s', (text) => {
    expect(finds(text)).toBe(false);
    expect(keys.mayStandIn(text)).toBe(false);
  });

  it('leave words too long to look through to the matcher', () => {
    expect(keys.mayStandIn(`so-called army ${'x'.repeat(90)}`)).toBe(true);
  });

  it('know no form where there is none', () => {
    expect(new FormKeys(keysOf([])).mayStandIn('rebels on the far right')).toBe(false);
  });
});
