const PRIME = 0x01000193;

/** Two 32-bit FNV-1a hashes of a text as 16 hexadecimal digits: names bodies and packs, hides nothing. */
export function hashText(text: string): string {
  let one = 0x811c9dc5;
  let other = 0x2f0b4c47;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, PRIME);
    other = Math.imul(other ^ code, PRIME);
  }
  return digits(one) + digits(other);
}

const digits = (hash: number): string => (hash >>> 0).toString(16).padStart(8, '0');
