import type { PackGuard } from '../pack';

/** Phrases of one field of a guard: number → rank, so that the first in the list's order is named as the reason. */
export type Ranked = ReadonlyMap<number, number>;

/** A label's guards as they are asked. */
export interface CompiledGuard {
  readonly before: Ranked;
  readonly after: Ranked;
  readonly within: Ranked;
  readonly near: Ranked;
}

/** Puts guards together, each phrase ranked where it first stands. Fields in `GUARD_FIELDS`' order. */
export function compileGuards(guards: readonly (PackGuard | undefined)[]): CompiledGuard {
  const field = (place: number): Ranked => {
    const ranks = new Map<number, number>();
    for (const guard of guards)
      for (const phrase of guard?.[place] ?? [])
        if (!ranks.has(phrase)) ranks.set(phrase, ranks.size);
    return ranks;
  };
  return { before: field(0), after: field(1), within: field(2), near: field(3) };
}
