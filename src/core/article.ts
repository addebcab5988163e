import type { Span } from './span';

/** What a block of text is on its page. `other` is read only when the whole page is asked for. */
export type BlockKind =
  'headline' | 'standfirst' | 'byline' | 'subhead' | 'body' | 'caption' | 'blockquote' | 'other';

/** The text between two block boundaries, across inline elements. Holds no line feed. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/**
 * What the engine reads: plain data, made by the page layer, the command line or a test.
 * `text` is all blocks joined by one line feed, so a block's text is `text.slice(start, end)`.
 */
export interface Article {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** BCP 47 primary language, lower case (`en`), or `und`. */
  readonly lang: string;
  /** Stretches that the page itself sets as quotations (`<q>`, `<blockquote>`). Sorted, not overlapping. */
  readonly quotes: readonly Span[];
  /** Party whose organ the outlet is (an id of parties.json), or null. */
  readonly outletParty: string | null;
}
