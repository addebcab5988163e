import { decodeBytes, encodeBytes } from './base64';

/** Writes whole numbers close together: seven bits a byte, or a fixed number of bytes. */
export class NumberWriter {
  #bytes = new Uint8Array(1024);
  #count = 0;

  /** A number from 0 to 2³²−1; one byte below 128. */
  varint(value: number): void {
    let rest = value >>> 0;
    for (; rest > 127; rest >>>= 7) this.#push((rest & 127) | 128);
    this.#push(rest);
  }

  /** The lowest `bytes` bytes of a number, little-endian. */
  fixed(value: number, bytes: number): void {
    for (let at = 0; at < bytes; at++) this.#push((value >>> (8 * at)) & 255);
  }

  /** All that was written, in base64. */
  toString(): string {
    return encodeBytes(this.#bytes.subarray(0, this.#count));
  }

  #push(byte: number): void {
    if (this.#count === this.#bytes.length) {
      const bigger = new Uint8Array(this.#count * 2);
      bigger.set(this.#bytes);
      this.#bytes = bigger;
    }
    this.#bytes[this.#count++] = byte;
  }
}

/** Reads what `NumberWriter` wrote, in the same order. Past the end it reads zeros. */
export class NumberReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(text: string) {
    this.#bytes = decodeBytes(text);
  }

  varint(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.#bytes[this.#at++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    return value >>> 0;
  }

  /** What `fixed(…, 1)` wrote. */
  byte(): number {
    return this.#bytes[this.#at++] ?? 0;
  }
}
