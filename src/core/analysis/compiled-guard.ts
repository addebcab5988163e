import type { PackGuard } from '../pack';

/** Bits of `CompiledGuard.beside`: where a phrase rules out, or must stand. */
export const Beside = { Before: 1, After: 2, Within: 4 } as const;

/** What may stand behind a word and a link word (“invasion of …”). */
export interface Complement {
  readonly links: ReadonlySet<number>;
  /** With names and numbers, the only words; anything goes where it is empty. */
  readonly only: ReadonlySet<number>;
  readonly never: ReadonlySet<number>;
}

/** A guard as it is asked; labels share them. Phrases by number, in the list's order: the first is named as the reason. */
export interface CompiledGuard {
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly within: readonly number[];
  readonly near: readonly number[];
  /** Bits of `Beside` of the phrases of the first three: most words of a text end there. */
  readonly beside: ReadonlyMap<number, number>;
  /** Bit per phrase of `beside`, by the low bits of its number. */
  readonly filter: Int32Array;
  readonly complement: Complement | null;
}

/** Bits of the filter of phrases beside a form. */
const FILTER_MASK = 511;

/** Where a phrase rules out, or must stand: bits of `Beside`. */
export function besideOf({ filter, beside }: CompiledGuard, phrase: number): number {
  const bits = filter[(phrase & FILTER_MASK) >> 5] ?? 0;
  return (bits & (1 << (phrase & 31))) === 0 ? 0 : (beside.get(phrase) ?? 0);
}

/** Fields in `GUARD_FIELDS`' order. */
export function compileGuard(guard: PackGuard | undefined): CompiledGuard {
  const [before = [], after = [], within = [], near = [], links = [], only = [], never = []] =
    guard ?? [];
  const beside = new Map<number, number>();
  const filter = new Int32Array((FILTER_MASK + 1) >> 5);
  const add = (phrases: readonly number[], bit: number): void => {
    for (const phrase of phrases) {
      beside.set(phrase, (beside.get(phrase) ?? 0) | bit);
      const at = (phrase & FILTER_MASK) >> 5;
      filter[at] = (filter[at] ?? 0) | (1 << (phrase & 31));
    }
  };
  add(before, Beside.Before);
  add(after, Beside.After);
  add(within, Beside.Within);
  const complement =
    links.length > 0 ? { links: new Set(links), only: new Set(only), never: new Set(never) } : null;
  return { before, after, within, near, beside, filter, complement };
}
