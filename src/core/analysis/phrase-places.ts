import type { Ranked } from './compiled-guard';
import type { PhrasePlaces } from './guard-phrases';

/** If a phrase whose first word is at `at` stands where it must. */
export type Holds = (at: number, phrase: number) => boolean;

/** The phrase of best rank that begins in a window of words (`to` included) and stands where it must, or -1. */
export function firstOf(
  ranks: Ranked,
  { phrase: phrases, at: starts }: PhrasePlaces,
  window: { readonly from: number; readonly to: number },
  holds: Holds,
): number {
  let best = -1;
  let bestRank = Infinity;
  if (ranks.size === 0) return best;
  for (let index = lowerBound(starts, window.from); index < starts.length; index++) {
    const at = starts[index] ?? 0;
    if (at > window.to) break;
    const phrase = phrases[index] ?? 0;
    const rank = ranks.get(phrase) ?? Infinity;
    if (rank >= bestRank || !holds(at, phrase)) continue;
    best = phrase;
    bestRank = rank;
  }
  return best;
}

/** True if any phrase begins in a window of words. */
export function hasOneIn(
  { at }: PhrasePlaces,
  window: { readonly from: number; readonly to: number },
): boolean {
  return (at[lowerBound(at, window.from)] ?? Infinity) <= window.to;
}

/** True if one of the phrases stands anywhere in the block. */
export function standsIn(ranks: Ranked, { different }: PhrasePlaces): boolean {
  for (const phrase of different) if (ranks.has(phrase)) return true;
  return false;
}

/** The phrase of best rank that stands anywhere in the block, or -1. */
export function firstIn(ranks: Ranked, { different }: PhrasePlaces): number {
  let best = -1;
  let bestRank = Infinity;
  if (ranks.size === 0) return best;
  for (const phrase of different) {
    const rank = ranks.get(phrase) ?? Infinity;
    if (rank >= bestRank) continue;
    best = phrase;
    bestRank = rank;
  }
  return best;
}

/** Place of the first number that is `least` or more; numbers by size. */
export function lowerBound(numbers: readonly number[], least: number): number {
  let low = 0;
  for (let high = numbers.length; low < high;) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
