import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Tokens } from '../../../src/core/match/tokens';
import { readPlainly } from './read-plainly';

/** What the quick loop may trip over, besides any character at all. */
const PIECES = [
  ...'aAzZ09_éÉßıİ .,;:!?…-–—/&\'’‘`"“”«»()#\n\t',
  'rebels',
  'Workers’ Party',
  'workers’ party',
  's’ ',
  'e\u0301',
  'U.S.',
  'I.R.G.C.',
  'i.e. x',
  'a.b',
  'Oct. 7',
  'B. Bee',
  '350.org',
  '\u00ad',
  '\u200b',
  '\u200c',
  '\u200d',
  '\ufeff',
  '\u2060',
  '\u00a0',
  '\u202f',
  'ﬁne',
  'ＩＲＧＣ',
  'ال',
  'المقاومة',
  'والمقاومة',
  'مُقَاوَمَة',
  'ا',
  'تروریست\u200cها',
  '\u0640',
  '٪',
  'המחבלים',
  'שָׁלוֹם',
  '恐怖主义',
  'カタカナ',
  'आतंकवादी',
  'Ещё',
  '𝒜',
  '🔥',
  '\ud83d',
];

const mixed = fc
  .array(
    fc.oneof(fc.constantFrom(...PIECES), fc.constantFrom(' ', ''), fc.string({ maxLength: 3 })),
    {
      maxLength: 40,
    },
  )
  .map((pieces) => pieces.join(''));

function readQuickly(text: string, from: number, to: number) {
  const tokens = new Tokens(1);
  tokens.append(text, from, to);
  return Array.from({ length: tokens.count }, (_, at) => ({
    start: tokens.start[at],
    end: tokens.end[at],
    hash: tokens.hash[at],
    joined: tokens.joined[at],
  }));
}

describe('the quick reading of words', () => {
  it('equals the plain one on any mix of scripts and signs', () => {
    fc.assert(
      fc.property(mixed, (text) => {
        expect(readQuickly(text, 0, text.length)).toEqual(readPlainly(text, 0, text.length));
      }),
      { numRuns: 3000, seed: 20261122 },
    );
  });

  it('equals it on any part of a text', () => {
    fc.assert(
      fc.property(mixed, fc.nat(40), fc.nat(200), (text, from, length) => {
        const start = Math.min(from, text.length);
        const end = Math.min(start + length, text.length);
        expect(readQuickly(text, start, end)).toEqual(readPlainly(text, start, end));
      }),
      { numRuns: 1000, seed: 20261122 },
    );
  });
});
