import type { StoredIndex } from './match/build-index';
import type { Cues } from './voice/cues';

/**
 * A list of words that must, or must not, stand round a form, as numbers of `Pack.phrases`:
 * before, after, within, near, see `Except` and `Needs` of the list format; the others see `SharedGuard`.
 * Empty fields at the end are left out.
 */
export type PackGuard = readonly (readonly number[])[];

/** Order of the fields of a guard. */
export const GUARD_FIELDS = [
  'before',
  'after',
  'within',
  'near',
  'links',
  'only',
  'never',
  'beside',
  'kinds',
  'naming',
  'heads',
  'elsewhere',
] as const;

/**
 * A label as matching needs it: no sources, no explanations. In order: text; id (0 where the list's id and
 * the text make it); actor and sides by their places in the list; charge by its place in `CHARGES`;
 * `LABEL_FLAGS`; guards that rule it out; the guard that it needs, or -1. Both are places in `Pack.guards`;
 * the last two are left out where a label has neither.
 */
export type PackLabel = readonly [
  text: string,
  id: string | 0,
  actor: number,
  sides: readonly number[],
  charge: number,
  flags: number,
  except?: readonly number[],
  needs?: number,
];

/**
 * Bits of a label's flags: shared; only close to its actor; must be written with a capital; what it needs near
 * by may also be the list's subject; hidden by the reader: its words are not marked, as a shorter label neither.
 */
export const LABEL_FLAGS = { shared: 1, near: 2, capital: 4, topic: 8, hidden: 16 } as const;

export interface PackSide {
  readonly id: string;
  readonly role: 'party' | 'supporter' | 'observer';
  readonly parties: readonly string[];
  readonly opposes: readonly string[];
}

export interface PackList {
  readonly id: string;
  readonly sides: readonly PackSide[];
  /** Actors by id, with the side each belongs to, or null. */
  readonly actors: readonly (readonly [id: string, of: string | null])[];
  readonly labels: readonly PackLabel[];
}

/** Rises whenever stored packs of before can no longer be read. */
export const PACK_FORMAT = 5;

/** All that the engine needs for one set of lists and one page language: plain JSON. */
export interface Pack {
  readonly format: typeof PACK_FORMAT;
  /** Hash of everything below. */
  readonly hash: string;
  readonly lang: string;
  readonly index: StoredIndex;
  /** The first words of all forms of labels (`FormKeys`), in base64: all that a page without a form has to read. */
  readonly keys: string;
  /** What the numbers of the index stand for (`pack-entries.ts`), in base64. */
  readonly entries: string;
  /** Ids of parties. */
  readonly parties: readonly string[];
  readonly lists: readonly PackList[];
  /** Words of guards, each once. */
  readonly phrases: readonly string[];
  readonly guards: readonly PackGuard[];
  readonly cues: Cues;
}
