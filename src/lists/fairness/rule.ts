import type { TermList } from '../term-list';

/** One place where a list does not keep a rule. */
export interface Breach {
  /** Id of the label, actor or side, or two sides as `a/b`: what a waiver names. */
  readonly place: string;
  /** A sentence that says what is wrong there. */
  readonly says: string;
}

/** How often words of one side were marked on the evaluation texts, and how often rightly. */
export interface SideMatches {
  readonly side: string;
  readonly right: number;
  readonly wrong: number;
}

/** A rule of even-handedness; `matches` are the list's own, where they were counted. */
export interface Rule {
  readonly number: number;
  readonly title: string;
  readonly judge: (list: TermList, matches: readonly SideMatches[]) => readonly Breach[];
}
