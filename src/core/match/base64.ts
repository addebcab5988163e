const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes as base64, without padding. */
export function encodeBytes(bytes: ArrayLike<number>): string {
  const digits: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const group = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    const count = Math.min(4, Math.ceil(((bytes.length - at) * 8) / 6));
    for (let digit = 0; digit < count; digit++)
      digits.push(ALPHABET.charAt((group >> (18 - 6 * digit)) & 63));
  }
  return digits.join('');
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
