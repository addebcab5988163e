const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes that are made text at once: a call takes so many arguments in every browser, and no digit is left over. */
const CHUNK = 3 * 0x2000;

/** In every browser and in Node; TypeScript knows it of browsers alone. */
const encoder = (): ((units: string) => string) =>
  (globalThis as unknown as { readonly btoa: (units: string) => string }).btoa;

/** Bytes as base64, without padding. */
export function encodeBytes(bytes: Uint8Array): string {
  const btoa = encoder();
  let digits = '';
  for (let from = 0; from < bytes.length; from += CHUNK)
    digits += btoa(String.fromCharCode(...bytes.subarray(from, from + CHUNK)));
  return digits.replace(/=+$/u, '');
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
