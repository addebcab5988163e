/** Letters of a word whose case is kept: a mask of bits. */
const MOST = 30;

/** Bit per letter of a form that is a capital, full stops not counted; 0 where there is none. */
export function capitalsOf(form: string): number {
  let mask = 0;
  Array.from(form.replaceAll('.', '')).forEach((letter, at) => {
    if (at < MOST && isCapital(letter)) mask |= 1 << at;
  });
  return mask;
}

/** Capitals of the form must be capitals here: “PMU” is not “pmu”, “TEHRAN” may be “Tehran”. Full stops of “U.S.” do not count. */
export function hasCapitals(found: string, mask: number): boolean {
  const letters = found.replace(/[.\u00ad\u200b-\u200d]/gu, '');
  for (let at = 0, rest = mask; rest !== 0; at++, rest >>>= 1)
    if (rest & 1 && !isCapital(letters[at] ?? '')) return false;
  return true;
}

const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();
