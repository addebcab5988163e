/** What a UTF-16 unit is to the reading of words and sentences. */
export const Letter = {
  Other: 1,
  Space: 2,
  /** A letter that is no capital. */
  Small: 3,
  Capital: 4,
  Number: 5,
  /** Half of a character beyond the first plane: what it is takes its other half. */
  Half: 6,
} as const;

/** Memo of a pure function, filled as characters are met; 0 = not met yet. */
const memo = new Uint8Array(0x10000);

/** The class of a UTF-16 unit, a value of `Letter`. */
export function letterClass(code: number): number {
  return memo[code] || (memo[code] = compute(code));
}

/** True for a letter or digit of the first plane. */
export function isLetter(code: number): boolean {
  const kind = letterClass(code);
  return kind >= Letter.Small && kind <= Letter.Number;
}

function compute(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return Letter.Half;
  const char = String.fromCharCode(code);
  if (/\s/u.test(char)) return Letter.Space;
  if (/\p{Lu}/u.test(char)) return Letter.Capital;
  if (/\p{L}/u.test(char)) return Letter.Small;
  return /\p{N}/u.test(char) ? Letter.Number : Letter.Other;
}
