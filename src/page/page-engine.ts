import type { Article } from '../core/article';
import type { Engine } from '../core/engine';
import type { Analysis } from '../core/finding';

/** What matching came to. The same object as long as a page reads the same. */
export interface Matched {
  /** True where nothing can be marked: no form stands in the article, or it is about no list of theirs. */
  readonly isEmpty: boolean;
  readonly lists: Analysis['lists'];
}

/** The half of an engine that runs on every page. */
export interface PageEngine {
  /** Hash of the pack it was made from. */
  readonly hash: string;
  /** False only where no form of any list stands in a text. Left out where that cannot be told cheaply. */
  readonly mayFind?: (text: string) => boolean;
  /** Gets what matching needs, before the first match; false where it cannot be had. */
  readonly prepare?: (signal: AbortSignal) => Promise<boolean>;
  /** In steps, each at most about a block's work. */
  match(article: Article): Generator<undefined, Matched, undefined>;
}

/** The other half: what was found means, in steps. */
export type Analyse = (
  engine: PageEngine,
  article: Article,
  matched: Matched,
) => Generator<undefined, Analysis, undefined>;

/** An engine in one piece, as two halves: it matches when it analyses. */
export interface WholeEngine extends PageEngine {
  readonly whole: Engine;
}

/** Takes an engine in one piece. */
export function wholeEngine(whole: Engine): WholeEngine {
  return {
    hash: whole.hash,
    whole,
    *match() {
      yield undefined;
      return { isEmpty: false, lists: [] };
    },
  };
}

/** `Analyse` for engines in one piece. */
export const analyseWhole: Analyse = (engine, article) =>
  (engine as WholeEngine).whole.steps(article);
