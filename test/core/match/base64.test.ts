import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeInts, encodeInts } from '../../../src/core/match/base64';

describe('encodeInts and decodeInts', () => {
  it('give back what they took', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), (numbers) => {
        expect(Array.from(decodeInts(encodeInts(numbers)))).toEqual(numbers);
      }),
    );
  });

  it('write what other base64 decoders read', () => {
    const bytes = Buffer.from(encodeInts([1, -2, 305419896]), 'base64');
    expect([bytes.readInt32LE(0), bytes.readInt32LE(4), bytes.readInt32LE(8)]).toEqual([
      1, -2, 305419896,
    ]);
  });
});
