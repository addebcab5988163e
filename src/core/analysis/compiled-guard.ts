import type { PackGuard } from '../pack';

/** Phrases of one field of a guard: number → rank, so that the first in the list's order is named as the reason. */
export type Ranked = ReadonlyMap<number, number>;

/** What may stand behind a word and a link word (“invasion of …”). */
export interface Complement {
  readonly links: Ranked;
  /** With names and numbers, the only words; anything goes where it is empty. */
  readonly only: Ranked;
  readonly never: Ranked;
  /** Words of everyday life, also directly before or behind the form. */
  readonly beside: Ranked;
}

/** A guard as it is asked; labels share them. */
export interface CompiledGuard extends Complement {
  readonly before: Ranked;
  readonly after: Ranked;
  readonly within: Ranked;
  readonly near: Ranked;
  /** What has a name (“band”), and what stands before that name (“called”). */
  readonly kinds: Ranked;
  readonly naming: Ranked;
  /** With a capital behind a form with a capital they make a name (“Street”). */
  readonly heads: Ranked;
  /** Names of what is no list's business. */
  readonly elsewhere: Ranked;
}

/** Ranks the phrases of each field. Fields in `GUARD_FIELDS`' order. */
export function compileGuard(guard: PackGuard | undefined): CompiledGuard {
  const field = (place: number): Ranked => {
    const ranks = new Map<number, number>();
    for (const phrase of guard?.[place] ?? []) ranks.set(phrase, ranks.size);
    return ranks;
  };
  return {
    before: field(0),
    after: field(1),
    within: field(2),
    near: field(3),
    links: field(4),
    only: field(5),
    never: field(6),
    beside: field(7),
    kinds: field(8),
    naming: field(9),
    heads: field(10),
    elsewhere: field(11),
  };
}
