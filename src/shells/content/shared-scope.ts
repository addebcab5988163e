import type { MarkingMaker } from '../../page/marking';

/** What the content scripts of one page keep for each other, in the extension's own world. */
interface SharedScope {
  /** Ends the script that runs now. */
  exonymSession?: AbortController;
  /** Left by the second script when it has run. */
  exonymMarking?: MarkingMaker;
}

/** The world's global object. */
export const sharedScope = globalThis as SharedScope;
