import type { MarkingMaker } from '../../page/marking';
import type { Analyse } from '../../page/page-engine';

/** What the content scripts of one page keep for each other, in the extension's own world. */
interface SharedScope {
  /** Ends the script that runs now. */
  exonymSession?: AbortController;
  /** Left by the scripts that run where something was found. */
  exonymAnalyse?: Analyse;
  exonymMarking?: MarkingMaker;
}

/** The world's global object. */
export const sharedScope = globalThis as SharedScope;
