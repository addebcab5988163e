import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBytes, encodeBytes } from '../../../src/core/match/base64';

describe('encodeBytes and decodeBytes', () => {
  it('give back what they took', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(decodeBytes(encodeBytes(bytes))).toEqual(bytes);
      }),
    );
  });

  it('write what other base64 decoders read', () => {
    expect([...Buffer.from(encodeBytes(Uint8Array.of(1, 254, 0, 77)), 'base64')]).toEqual([
      1, 254, 0, 77,
    ]);
  });
});
