import { Beside, type CompiledGuard, besideOf } from './compiled-guard';
import type { PhrasePlaces } from './guard-phrases';
import type { PhraseSet } from './phrase-set';

/** A stretch of a block's words, by number: `next` is the word behind its last. */
export interface Stretch {
  readonly first: number;
  readonly next: number;
}

/** How many words before a form an exception may stand. */
const BEFORE_REACH = 2;

/** The phrases that begin within reach of a stretch: asked whether one stands where a guard says. */
export class Surroundings {
  readonly #places: PhrasePlaces;
  readonly #stretch: Stretch;
  /** By phrase: its number of words. */
  readonly #length: Int32Array;
  /** Places in `#places` of the first phrase within reach and behind the last. */
  readonly #from: number;
  readonly #to: number;

  constructor(places: PhrasePlaces, stretch: Stretch, length: Int32Array, longest: number) {
    this.#places = places;
    this.#stretch = stretch;
    this.#length = length;
    const { at } = places;
    this.#from = lowerBound(at, stretch.first - longest - BEFORE_REACH);
    let to = this.#from;
    while (to < at.length && (at[to] ?? 0) <= stretch.next) to++;
    this.#to = to;
  }

  /** True where nothing stands within reach. */
  get isEmpty(): boolean {
    return this.#from === this.#to;
  }

  /** The phrase of a guard right before, behind or around the stretch, the first in its order, or -1. */
  first(guard: CompiledGuard): number {
    if (!this.#holds(guard)) return -1;
    const { before, after, within } = guard;
    const left = this.#firstOf(before, Beside.Before);
    if (left >= 0) return left;
    const right = this.#firstOf(after, Beside.After);
    return right >= 0 ? right : this.#firstOf(within, Beside.Within);
  }

  /** True if a phrase that must stand directly before the stretch does. */
  isLedBy(guard: CompiledGuard): boolean {
    const { phrase, at } = this.#places;
    for (let one = this.#from; one < this.#to; one++) {
      const which = phrase[one] ?? 0;
      const end = (at[one] ?? 0) + (this.#length[which] ?? 0);
      if (end === this.#stretch.first && (besideOf(guard, which) & Beside.Before) !== 0)
        return true;
    }
    return false;
  }

  /** True if any phrase of a guard stands where it rules the stretch out. */
  #holds(guard: CompiledGuard): boolean {
    if (guard.beside.size === 0) return false;
    const { phrase } = this.#places;
    for (let one = this.#from; one < this.#to; one++) {
      const bits = besideOf(guard, phrase[one] ?? 0);
      if (bits !== 0 && (bits & this.#sideOf(one)) !== 0) return true;
    }
    return false;
  }

  #firstOf(phrases: readonly number[], side: number): number {
    for (const wanted of phrases)
      for (let one = this.#from; one < this.#to; one++)
        if (this.#places.phrase[one] === wanted && (this.#sideOf(one) & side) !== 0) return wanted;
    return -1;
  }

  /** On which sides of the stretch a phrase stands: bits of `Beside`. */
  #sideOf(one: number): number {
    const { first, next } = this.#stretch;
    const at = this.#places.at[one] ?? 0;
    const length = this.#length[this.#places.phrase[one] ?? 0] ?? 0;
    const end = at + length;
    return (
      (end <= first && first - end <= BEFORE_REACH ? Beside.Before : 0) |
      (at === next ? Beside.After : 0) |
      (at >= next - length && at <= first ? Beside.Within : 0)
    );
  }
}

/** True if one of the phrases begins at one of some words (`to` included). */
export function beginsIn(
  phrases: PhraseSet,
  { phrase, at }: PhrasePlaces,
  from: number,
  to: number,
): boolean {
  for (let one = lowerBound(at, from); one < at.length && (at[one] ?? 0) <= to; one++)
    if (phrases.has(phrase[one] ?? 0)) return true;
  return false;
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
