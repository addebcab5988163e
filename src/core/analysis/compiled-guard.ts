import type { PackGuard } from '../pack';

/** Phrases of one field of a guard: number → rank, so that the first in the list's order is named as the reason. */
export type Ranked = ReadonlyMap<number, number>;

/** A label's guards as they are asked. */
export interface CompiledGuard {
  readonly before: Ranked;
  readonly after: Ranked;
  readonly within: Ranked;
  readonly near: Ranked;
  readonly complements: readonly Complement[];
}

/** What may stand behind a word and a link word (“invasion of …”). */
export interface Complement {
  readonly links: Ranked;
  /** With names and numbers, the only words; anything goes where it is empty. */
  readonly only: Ranked;
  readonly never: Ranked;
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
  const complements = guards.filter((guard) => (guard?.[4]?.length ?? 0) > 0).map(complementOf);
  return {
    before: field(0),
    after: field(1),
    within: field(2),
    near: field(3),
    complements,
  };
}

function complementOf(guard: PackGuard | undefined): Complement {
  const [links, only, never] = [4, 5, 6].map(
    (field) => new Map((guard?.[field] ?? []).map((phrase, rank) => [phrase, rank])),
  );
  return { links: links ?? new Map(), only: only ?? new Map(), never: never ?? new Map() };
}
