const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Digits made into text at once: more arguments than this may be too many for a call. */
const AT_ONCE = 8192;

/** Bytes as base64, without padding. */
export function encodeBytes(bytes: ArrayLike<number>): string {
  const codes = Uint8Array.from(ALPHABET, (digit) => digit.charCodeAt(0));
  const digits = new Uint8Array(Math.ceil((bytes.length * 4) / 3));
  for (let at = 0, out = 0; at < bytes.length; at += 3) {
    const group = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    digits[out++] = codes[group >> 18] as number;
    digits[out++] = codes[(group >> 12) & 63] as number;
    digits[out++] = codes[(group >> 6) & 63] as number;
    digits[out++] = codes[group & 63] as number;
  }
  const parts: string[] = [];
  for (let at = 0; at < digits.length; at += AT_ONCE)
    parts.push(String.fromCharCode(...digits.subarray(at, at + AT_ONCE)));
  return parts.join('');
}

const VALUES = new Uint8Array(128);
for (let digit = 0; digit < ALPHABET.length; digit++) VALUES[ALPHABET.charCodeAt(digit)] = digit;

/** `Uint8Array.fromBase64`, in browsers of 2025 and later: https://tc39.es/proposal-arraybuffer-base64/ */
const native = Uint8Array as { fromBase64?: (text: string) => Uint8Array };

/** The bytes that `encodeBytes` wrote. */
export function decodeBytes(text: string): Uint8Array {
  return native.fromBase64?.(text) ?? decodeByHand(text);
}

/** The same where the browser has no decoder of its own. */
export function decodeByHand(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((text.length * 6) / 8));
  const values = VALUES;
  const length = bytes.length;
  for (let at = 0, out = 0; out < length; at += 4, out += 3) {
    const group =
      ((values[text.charCodeAt(at)] as number) << 18) |
      ((values[text.charCodeAt(at + 1)] as number) << 12) |
      ((values[text.charCodeAt(at + 2)] ?? 0) << 6) |
      (values[text.charCodeAt(at + 3)] ?? 0);
    bytes[out] = group >> 16;
    bytes[out + 1] = group >> 8;
    bytes[out + 2] = group;
  }
  return bytes;
}
