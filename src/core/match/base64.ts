/** Bytes that are made text at once: a call takes so many arguments in every browser, and no digit is left over. */
const CHUNK = 3 * 0x2000;

/** In every browser and in Node; TypeScript knows them of browsers alone. */
const { atob, btoa } = globalThis as unknown as Record<'atob' | 'btoa', (units: string) => string>;

/** Bytes as base64, without padding. */
export function encodeBytes(bytes: Uint8Array): string {
  let digits = '';
  for (let from = 0; from < bytes.length; from += CHUNK)
    digits += btoa(String.fromCharCode(...bytes.subarray(from, from + CHUNK)));
  return digits.replace(/=+$/u, '');
}

/** `Uint8Array.fromBase64`, in browsers of 2025 and later: https://tc39.es/proposal-arraybuffer-base64/ */
const native = Uint8Array as { fromBase64?: (text: string) => Uint8Array };

/** The bytes that `encodeBytes` wrote. */
export function decodeBytes(text: string): Uint8Array {
  if (native.fromBase64) return native.fromBase64(text);
  const units = atob(text);
  const bytes = new Uint8Array(units.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = units.charCodeAt(at);
  return bytes;
}
