import type { Article } from '../core/article';
import type { Finding } from '../core/finding';
import type { PageText } from './read/page-text';

/** What is taken at most, in UTF-16 units: a few screens. */
const PART = 8000;

/** The part of an article that the reader sees, as an article of its own. */
export interface FirstLook {
  readonly article: Article;
  /** Where it begins in the whole article. */
  readonly offset: number;
}

/** The part of an article that is on screen and just below. */
export function firstLook({ article, blockRoots }: PageText): FirstLook {
  const first = firstOnScreen(blockRoots);
  const offset = article.blocks[first]?.start ?? 0;
  const blocks = article.blocks.slice(first).filter(({ end }) => end <= offset + PART);
  const end = blocks.at(-1)?.end ?? offset;
  const inside = article.quotes.filter((quote) => quote.start >= offset && quote.end <= end);
  const moved = <Part extends { start: number; end: number }>(part: Part): Part => ({
    ...part,
    start: part.start - offset,
    end: part.end - offset,
  });
  const text = article.text.slice(offset, end);
  return {
    article: { ...article, text, blocks: blocks.map(moved), quotes: inside.map(moved) },
    offset,
  };
}

/** A finding of the part as one of the whole article. */
export function inWhole(finding: Finding, { offset }: FirstLook): Finding {
  return { ...finding, start: finding.start + offset, end: finding.end + offset };
}

/** Index of the first block that does not end above the viewport. Blocks run down the page: few are measured. */
function firstOnScreen(roots: readonly Element[]): number {
  let low = 0;
  let high = roots.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((roots[middle] as Element).getBoundingClientRect().bottom < 0) low = middle + 1;
    else high = middle;
  }
  return Math.min(low, roots.length - 1);
}
