const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** 32-bit numbers as base64, little-endian, without padding. */
export function encodeInts(numbers: readonly number[]): string {
  const bytes = new Uint8Array(Int32Array.from(numbers).buffer);
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const group = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    const digits = Math.min(4, Math.ceil(((bytes.length - at) * 8) / 6));
    for (let digit = 0; digit < digits; digit++) text += ALPHABET[(group >> (18 - 6 * digit)) & 63];
  }
  return text;
}

/** The numbers that `encodeInts` wrote. */
export function decodeInts(text: string): Int32Array {
  const values = new Uint8Array(128);
  for (let digit = 0; digit < ALPHABET.length; digit++) values[ALPHABET.charCodeAt(digit)] = digit;
  const bytes = new Uint8Array(Math.floor((text.length * 6) / 8));
  let bits = 0;
  let held = 0;
  let out = 0;
  for (let at = 0; at < text.length; at++) {
    held = (held << 6) | (values[text.charCodeAt(at) & 127] ?? 0);
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[out++] = (held >> bits) & 255;
    }
  }
  return new Int32Array(bytes.buffer, 0, bytes.length >> 2);
}
