import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NumberReader, NumberWriter } from '../../../src/core/match/number-stream';

describe('NumberWriter and NumberReader', () => {
  it('give back what was written, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(0xffffffff)), (numbers) => {
        const out = new NumberWriter();
        for (const number of numbers) {
          out.varint(number);
          out.fixed(number, 1);
        }
        const stream = new NumberReader(out.toString());
        for (const number of numbers) {
          expect(stream.varint()).toBe(number);
          expect(stream.byte()).toBe(number & 0xff);
        }
      }),
    );
  });

  it('reads zeros past the end', () => {
    const stream = new NumberReader('');
    expect([stream.varint(), stream.byte()]).toEqual([0, 0]);
  });
});
