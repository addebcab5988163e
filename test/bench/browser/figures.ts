/** Several readings of one figure. */
export interface Figure {
  readonly median: number;
  readonly least: number;
  readonly most: number;
  readonly rounds: number;
}

export function figure(readings: readonly number[]): Figure {
  const sorted = [...readings].sort((a, b) => a - b);
  return {
    median: medianOf(sorted),
    least: sorted[0] ?? 0,
    most: sorted.at(-1) ?? 0,
    rounds: sorted.length,
  };
}

function medianOf(sorted: readonly number[]): number {
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? 0) + upper) / 2;
}

/** The same figure without what would have been spent anyway, never below zero. */
export function without(one: Figure, base: Figure): Figure {
  const less = (value: number): number => Math.max(0, value - base.median);
  return { ...one, median: less(one.median), least: less(one.least), most: less(one.most) };
}

/** How many times as much, median against median. */
export const ratio = (one: Figure, other: Figure): number => one.median / other.median;
