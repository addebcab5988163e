/** Letters of a word whose case is kept: a mask of bits. */
const MOST = 30;

/** Bit per letter of a form that is a capital, full stops not counted; 0 where there is none. */
export function capitalsOf(form: string): number {
  if (form === form.toLowerCase()) return 0;
  let mask = 0;
  Array.from(form.replaceAll('.', '')).forEach((letter, at) => {
    if (at < MOST && isCapital(letter)) mask |= 1 << at;
  });
  return mask;
}

/**
 * Capitals of the form must be capitals in the stretch: “PMU” is not “pmu”, “TEHRAN” may be “Tehran”. Full stops
 * of “U.S.” do not count.
 */
export function hasCapitals(text: string, start: number, end: number, mask: number): boolean {
  let rest = mask;
  for (let at = start; at < end && rest !== 0; at++) {
    const code = text.charCodeAt(at);
    if (isLeftOut(code)) continue;
    const isSmall = code < 0x80 ? code < 0x41 || code > 0x5a : !isCapital(text.charAt(at));
    if (rest & 1 && isSmall) return false;
    rest >>>= 1;
  }
  return rest === 0;
}

/** Full stop, soft hyphen, zero-width space and joiners. */
const isLeftOut = (code: number): boolean =>
  code === 0x2e || code === 0xad || (code >= 0x200b && code <= 0x200d);

const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();
