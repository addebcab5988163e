import { followPage } from './follow-page';
import { markingMaker } from './marked-page';
import { analyseWhole, wholeEngine } from './page-engine';
import type { PageHandle, PageOptions } from './page-handle';

/**
 * Reads a page, marks what the engine finds and follows the page's changes until the signal ends: both
 * halves in one piece. Puts nothing into the page but highlight ranges, and one element while a card is open.
 */
export function openPage(document: Document, options: PageOptions): PageHandle {
  const page = followPage(document, {
    ...options,
    engine: wholeEngine(options.engine),
    marking: () => Promise.resolve(markingMaker(analyseWhole)),
  });
  return {
    report: () => page.report(),
    jumpTo: (index) => page.jumpTo(index),
    step: (by) => page.step(by),
    showWords: (words) => page.showWords(words),
    note: (note) => page.note(note),
    readWhole: (whole) => page.readWhole(whole),
    update: ({ engine, ...changes }) =>
      page.update(engine ? { ...changes, engine: wholeEngine(engine) } : changes),
  };
}
