import type { Article } from '../core/article';
import type { Engine } from '../core/engine';
import type { Analysis } from '../core/finding';
import type { PageText } from './read/page-text';
import { readSteps } from './read/read-page';
import { runInSlices } from './watch/slices';
import { isVisible } from './watch/visibility';

/** A page as it was read last, and what the engine says of it. */
export interface PageReading {
  readonly text: PageText;
  readonly analysis: Analysis;
  readonly engine: Engine;
  /** False when text and analysis are the last reading's, and only nodes may have changed. */
  readonly isNew: boolean;
  /** Milliseconds of work. */
  readonly cost: number;
}

/**
 * Reads the page and asks the engine, both in slices. An article that reads as it did before isn't
 * analysed again. Null when the signal stops it.
 */
export async function readAndAnalyse(
  document: Document,
  engine: Engine,
  options: { readonly outletParty: string | null; readonly skip: Element | null },
  before: PageReading | null,
  signal: AbortSignal,
): Promise<PageReading | null> {
  const read = await runInSlices(readSteps(document, { ...options, visible: isVisible }), signal);
  if (!read) return null;
  const text = read.value;
  if (before?.engine.hash === engine.hash && sameArticle(before.text.article, text.article))
    return { text, analysis: before.analysis, engine, isNew: false, cost: read.cost };
  const asked = await runInSlices(engine.steps(text.article), signal);
  if (!asked) return null;
  return { text, analysis: asked.value, engine, isNew: true, cost: read.cost + asked.cost };
}

function sameArticle(a: Article, b: Article): boolean {
  return (
    a.text === b.text &&
    a.lang === b.lang &&
    a.blocks.length === b.blocks.length &&
    a.blocks.every(
      (block, i) => block.kind === b.blocks[i]?.kind && block.start === b.blocks[i]?.start,
    ) &&
    a.quotes.length === b.quotes.length &&
    a.quotes.every(
      (quote, i) => quote.start === b.quotes[i]?.start && quote.end === b.quotes[i]?.end,
    )
  );
}
