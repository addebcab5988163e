/** Languages of our interface that are written from right to left. */
const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he']);

/** The writing direction of an interface language (BCP 47 primary subtag). */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(lang) ? 'rtl' : 'ltr';
}
