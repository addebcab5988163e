/** Which guard phrases stand somewhere: a bit per phrase. */
export type PhraseSet = Int32Array;

/** An empty set for so many phrases. */
export const emptySet = (phrases: number): PhraseSet => new Int32Array((phrases + 31) >> 5);

/** Adds a phrase. */
export function addTo(set: PhraseSet, phrase: number): void {
  set[phrase >> 5] = (set[phrase >> 5] ?? 0) | (1 << (phrase & 31));
}

/** The first of some phrases that stands there, or -1. */
export function firstIn(set: PhraseSet, phrases: readonly number[]): number {
  for (const phrase of phrases)
    if (((set[phrase >> 5] ?? 0) & (1 << (phrase & 31))) !== 0) return phrase;
  return -1;
}
