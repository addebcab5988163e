import type { Span } from './span';

/**
 * What kind of word names a party. `name`: the state or group (“Iran”); `capital`: a city that speaks
 * for it (“Tehran”); `office`: an institution or post (“the Pentagon”, “Iran's foreign ministry”);
 * `person`; `outlet`: a medium that is its organ (“Fars News”); `adjective`: needs a noun that can
 * speak after it (“Iranian” + “officials”); `group`: a movement or body, named by its people too (“a
 * Greenpeace campaigner”); `place`: like an adjective (“Kharkiv” + “mayor”, “officials in Kharkiv”);
 * `cause`: makes its people of a noun for members (“pro-life” + “marchers”); `perhaps`: a common noun that
 * may mean its people (“the rebels”), by itself no sign of it.
 */
export const MENTION_KINDS = [
  'name',
  'capital',
  'office',
  'person',
  'outlet',
  'adjective',
  'group',
  'place',
  'cause',
  'perhaps',
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
