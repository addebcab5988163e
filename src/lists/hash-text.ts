const PRIME = 0x01000193;
const SEEDS = [0x811c9dc5, 0x2f0b4c47] as const;

/** Two 32-bit FNV-1a hashes of a text as 16 hexadecimal digits: names bodies and packs, hides nothing. */
export function hashText(text: string): string {
  let [first, second] = SEEDS as readonly [number, number];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    first = Math.imul(first ^ unit, PRIME);
    second = Math.imul(second ^ unit, PRIME);
  }
  return hexOf(first) + hexOf(second);
}

const hexOf = (hash: number): string => (hash >>> 0).toString(16).padStart(8, '0');
