import type { Hue } from '../../page/palette';

/** A run of the lead sentence; a hue where it speaks of one side. */
export interface LeadPart {
  readonly text: string;
  readonly hue: Hue | null;
}

/** A side in the lead sentence: its name as in a sentence (“the US”), and its hue on this page. */
export interface LeadSide {
  readonly name: string;
  readonly hue: Hue;
}

/** How many marks of what sort; the language's clauses make a sentence of it. */
export interface LeadCounts {
  /** Whether it may speak of “the article”. */
  readonly article: boolean;
  /** Terms of one side alone, most first; at most three sides. Own words on an article; every voice on other pages. */
  readonly only: readonly { readonly side: LeadSide; readonly count: number }[];
  /** Terms of single sides beyond those in `only`. */
  readonly others: number;
  /** Sides present on the page of which no such term was found; at most two. */
  readonly none: readonly LeadSide[];
  /** Terms that several sides use, none of them opposed, by those sides. */
  readonly several: readonly { readonly names: readonly string[]; readonly count: number }[];
  readonly general: number;
  readonly reported: number;
  readonly unclear: number;
}

/** A language's way to say the counts in one sentence. Never a score, never “never”. */
export type LeadClauses = (counts: LeadCounts) => readonly LeadPart[];
