import type { Article } from '../article';
import { type Steps, runSteps } from '../run-steps';
import { type Span, firstAfter } from '../span';
import { quotationMarks, type Mark } from './quotation-marks';
import { pairMarks } from './quotation-pairs';

/** Blocks that a quotation may run on through before its closing mark. */
const RUN_ON = 6;

/** Words in quotation marks: `start`/`end` without the marks. */
export interface Quotation extends Span {
  /** The mark that opens it, or null where it runs on from an earlier block or is set by the page. */
  readonly open: Span | null;
  readonly close: Span | null;
  /** Index of the quotation around it, or -1. */
  readonly parent: number;
  readonly single: boolean;
}

/** All quotations of a text, outer before inner. */
export interface Quotations {
  readonly all: readonly Quotation[];
  /** Index of the innermost quotation around an offset, or -1. */
  at(offset: number): number;
  /** The last quotation in no other that shares text with a stretch, or null. */
  touching(span: Span): Quotation | null;
}

type Found = Omit<Quotation, 'parent'>;

/**
 * Reads the quotation marks of an article once, block by block: one linear pass. A quotation left open
 * runs on when a later block close by closes one that it never opened.
 */
export function findQuotations(article: Article): Quotations {
  return runSteps(quotationSteps(article));
}

/** The same in steps of some blocks each. */
export function* quotationSteps(article: Article): Steps<Quotations> {
  const found = [...markedUp(article), ...(yield* written(article))].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  const all = nest(found);
  return { all, at: askedInOrder(all), touching: (span) => touching(all, span) };
}

function markedUp(article: Article): Found[] {
  const blocks = article.blocks.filter((block) => block.kind === 'blockquote');
  return [...article.quotes, ...blocks].map(({ start, end }) => quotation(null, start, end, null));
}

/** UTF-16 units read in one step. */
const A_STEP = 4000;

function* written(article: Article): Steps<Found[]> {
  const found: Found[] = [];
  let pending: { readonly mark: Mark; readonly block: number } | null = null;
  let step = A_STEP;
  for (const [at, block] of article.blocks.entries()) {
    if (block.start >= step) {
      yield;
      step = block.start + A_STEP;
    }
    const marks = quotationMarks(article.text, block);
    if (marks.length === 0) continue;
    const { pairs, open, stray } = pairMarks(marks);
    if (pending && at - pending.block > RUN_ON) pending = null;
    if (pending && stray) {
      for (const whole of article.blocks.slice(pending.block + 1, at))
        found.push(quotation(null, whole.start, whole.end, null));
      found.push(quotation(null, block.start, stray.start, stray));
      pending = null;
    }
    for (const pair of pairs)
      found.push(quotation(pair.open, pair.open.end, pair.close.start, pair.close));
    if (!open) continue;
    found.push(quotation(open, open.end, block.end, null));
    pending = { mark: open, block: at };
  }
  return found;
}

function quotation(open: Mark | null, start: number, end: number, close: Span | null): Found {
  return {
    start,
    end,
    open: open && { start: open.start, end: open.end },
    close: close && { start: close.start, end: close.end },
    single: open?.kind === 'single',
  };
}

/** Gives each its parent. One that crosses another's end is cut there. */
function nest(sorted: readonly Found[]): Quotation[] {
  const all: Quotation[] = [];
  const stack: number[] = [];
  for (const found of sorted) {
    while (stack.length > 0 && (all[stack.at(-1) ?? 0]?.end ?? 0) <= found.start) stack.pop();
    const parent = stack.at(-1) ?? -1;
    const end = Math.min(found.end, all[parent]?.end ?? Infinity);
    if (end <= found.start) continue;
    stack.push(all.length);
    all.push({ ...found, end, parent });
  }
  return all;
}

/** Innermost quotation by offset. Remembers how far its last answer holds: words ask one after the other. */
function askedInOrder(all: readonly Quotation[]): (offset: number) => number {
  let from = 0;
  let until = 0;
  let answer = -1;
  return (offset) => {
    if (offset >= from && offset < until) return answer;
    const next = firstAfter(all, offset);
    answer = next - 1;
    while (answer >= 0 && (all[answer]?.end ?? 0) <= offset) answer = all[answer]?.parent ?? -1;
    from = offset;
    until = Math.min(all[next]?.start ?? Infinity, all[answer]?.end ?? Infinity);
    return answer;
  };
}

function touching(all: readonly Quotation[], { start, end }: Span): Quotation | null {
  let at = firstAfter(all, end - 1) - 1;
  for (let parent = all[at]?.parent ?? -1; parent >= 0; parent = all[at]?.parent ?? -1) at = parent;
  const last = all[at];
  return last !== undefined && last.end > start ? last : null;
}
