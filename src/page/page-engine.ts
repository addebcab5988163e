import type { Article } from '../core/article';
import type { Engine } from '../core/engine';
import type { Analysis } from '../core/finding';

/** What matching came to. The same object as long as a page reads the same. */
export interface Matched {
  /** True where no form of any list stands in the article: there is nothing to analyse. */
  readonly isEmpty: boolean;
  readonly lists: Analysis['lists'];
}

/** The half of an engine that runs on every page. */
export interface PageEngine {
  /** Hash of the pack it was made from. */
  readonly hash: string;
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
