import type { Span } from './span';

/**
 * What kind of word names a party. `name`: the state or group (“Iran”); `capital`: a city that speaks
 * for it (“Tehran”); `office`: an institution or post (“the Pentagon”, “Iran's foreign ministry”);
 * `person`; `outlet`: a medium that is its organ (“Fars News”); `adjective`: needs a noun that can
 * speak after it (“Iranian” + “officials”).
 */
export const MENTION_KINDS = [
  'name',
  'capital',
  'office',
  'person',
  'outlet',
  'adjective',
] as const;
export type MentionKind = (typeof MENTION_KINDS)[number];

/** A party named in the text. */
export interface Mention extends Span {
  readonly party: string;
  readonly kind: MentionKind;
}

/** Finds the parties named in a block: sorted by start, longest first, not overlapping. */
export interface MentionFinder {
  mentionsIn(block: Span): readonly Mention[];
}
