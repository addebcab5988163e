import type { Charge } from './finding';
import type { StoredIndex } from './match/build-index';
import type { MentionKind } from './mention';
import type { Cues } from './voice/cues';

/** What a phrase of the index stands for. */
export type PackEntry =
  | { readonly is: 'label'; readonly label: number }
  | {
      readonly is: 'anchor';
      readonly list: number;
      readonly strong: boolean;
      readonly about: string;
    }
  | { readonly is: 'actor'; readonly list: number; readonly actor: string }
  | { readonly is: 'party'; readonly party: string; readonly kind: MentionKind };

/** Words that must, or must not, stand round a form; see `Except` and `Needs` of the list format. */
export interface PackGuard {
  readonly before?: readonly string[];
  readonly after?: readonly string[];
  readonly within?: readonly string[];
  readonly near?: readonly string[];
}

/** A label as matching needs it: no sources, no explanations. */
export interface PackLabel {
  readonly id: string;
  /** Index into `lists`. */
  readonly list: number;
  readonly text: string;
  readonly actor: string;
  /** Sides that use it, by id. */
  readonly sides: readonly string[];
  readonly shared: boolean;
  readonly charge: Charge;
  /** Only close to its actor. */
  readonly near: boolean;
  readonly except?: PackGuard;
  readonly needs?: Pick<PackGuard, 'near' | 'before'> & { readonly capital?: boolean };
}

export interface PackSide {
  readonly id: string;
  readonly role: 'party' | 'supporter' | 'observer';
  readonly parties: readonly string[];
  readonly opposes: readonly string[];
}

export interface PackList {
  readonly id: string;
  readonly sides: readonly PackSide[];
  /** Actor id → the side it belongs to, or null. */
  readonly actors: Readonly<Record<string, string | null>>;
}

/** All that the engine needs for one set of lists and one page language: plain JSON. */
export interface Pack {
  readonly format: 1;
  /** Hash of everything below. */
  readonly hash: string;
  readonly lang: string;
  readonly index: StoredIndex;
  /** By entry number. */
  readonly entries: readonly PackEntry[];
  readonly labels: readonly PackLabel[];
  readonly lists: readonly PackList[];
  readonly cues: Cues;
}
