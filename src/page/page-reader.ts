import type { Article } from '../core/article';
import type { Matched, PageEngine } from './page-engine';
import type { PageText } from './read/page-text';
import { runInSlices } from './watch/slices';

/** A page as it was read last, and what was found in it. */
export interface PageReading {
  readonly text: PageText;
  readonly engine: PageEngine;
  /** The last reading's own object where text and engine are the same, and only nodes may have changed. */
  readonly matched: Matched;
  /** Milliseconds of work. */
  readonly cost: number;
}

/** Reads the page and matches it, both in slices. Null when the signal stops it. */
export async function readAndMatch(
  steps: Generator<undefined, PageText, undefined>,
  engine: PageEngine,
  before: PageReading | null,
  signal: AbortSignal,
): Promise<PageReading | null> {
  const read = await runInSlices(steps, signal);
  if (!read) return null;
  const text = read.value;
  if (before?.engine.hash === engine.hash && sameArticle(before.text.article, text.article))
    return { text, engine, matched: before.matched, cost: read.cost };
  const asked = await runInSlices(engine.match(text.article), signal);
  return asked && { text, engine, matched: asked.value, cost: read.cost + asked.cost };
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
