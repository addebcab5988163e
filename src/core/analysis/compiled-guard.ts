import { GUARD_FIELDS, type PackGuard } from '../pack';
import { PhraseSet } from './phrase-set';

/** Bits of `CompiledGuard.beside`: where a phrase rules out, or must stand. */
export const Beside = { Before: 1, After: 2, Within: 4 } as const;

/** What may stand behind a word and a link word (“invasion of …”). */
export interface Complement {
  readonly links: PhraseSet;
  /** With names and numbers, the only words; anything goes where it is empty. */
  readonly only: PhraseSet;
  readonly never: PhraseSet;
  /** Words of everyday life, also directly before or behind the form. */
  readonly everyday: PhraseSet;
}

/** What a form may be joined to that shows another sense. */
export interface Joined extends Complement {
  /** What has a name (“band”), and what stands before that name (“called”). */
  readonly kinds: PhraseSet;
  readonly naming: PhraseSet;
  /** With a capital behind a form with a capital they make a name (“Street”). */
  readonly heads: PhraseSet;
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
  /** Null where it asks for nothing of the kind. */
  readonly joined: Joined | null;
  /** Names of what is no list's business. */
  readonly elsewhere: PhraseSet;
}

/** Bits of the filter of phrases beside a form. */
const FILTER_MASK = 511;

/** Where a phrase rules out, or must stand: bits of `Beside`. */
export function besideOf({ filter, beside }: CompiledGuard, phrase: number): number {
  const bits = filter[(phrase & FILTER_MASK) >> 5] ?? 0;
  return (bits & (1 << (phrase & 31))) === 0 ? 0 : (beside.get(phrase) ?? 0);
}

/** The phrases of a field of a guard. */
type Field = (name: (typeof GUARD_FIELDS)[number]) => readonly number[];

/** Sorts a guard's phrases by where they are asked for. */
export function compileGuard(guard: PackGuard | undefined): CompiledGuard {
  const field: Field = (name) => guard?.[GUARD_FIELDS.indexOf(name)] ?? [];
  const [before, after, within] = [field('before'), field('after'), field('within')];
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
  return {
    before,
    after,
    within,
    near: field('near'),
    beside,
    filter,
    joined: joinedOf(field),
    elsewhere: PhraseSet.of(field('elsewhere')),
  };
}

/** Fields without which the others of `Joined` say nothing. */
const JOINING = ['links', 'beside', 'kinds', 'heads'] as const;

function joinedOf(field: Field): Joined | null {
  if (JOINING.every((name) => field(name).length === 0)) return null;
  return {
    links: PhraseSet.of(field('links')),
    only: PhraseSet.of(field('only')),
    never: PhraseSet.of(field('never')),
    everyday: PhraseSet.of(field('beside')),
    kinds: PhraseSet.of(field('kinds')),
    naming: PhraseSet.of(field('naming')),
    heads: PhraseSet.of(field('heads')),
  };
}
