import type { Span } from '../span';
import type { Quotations } from './quotations';
import { Token } from './token';
import { Mark, type WordFacts } from './word-table';

/**
 * One sentence as one speaker's level of it: words inside deeper quotations are folded into a single
 * `quotation` item, words outside the level are left out.
 */
export interface Line extends Span {
  /** Quotation the line stands in, or -1. */
  readonly level: number;
  readonly items: readonly Item[];
  /** Most words begin with a capital, as in American headlines. */
  readonly titled: boolean;
}

/** A token, or a whole quotation seen from outside. */
export type Item = Token;

/** The line of a sentence at a level. */
export function lineAt(
  sentence: Span,
  tokens: readonly Token[],
  level: number,
  quotations: Quotations,
): Line {
  const items: Token[] = [];
  for (const token of tokens) {
    if (token.quote === level) {
      if (!isSign(token)) items.push(token);
      continue;
    }
    const child = childTowards(quotations, token.quote, level);
    if (child === null) continue;
    const last = items.at(-1);
    if (last?.quotation !== child) items.push(folded(token, child));
    else if (!isSign(token)) extend(last, token);
  }
  return { start: sentence.start, end: sentence.end, level, items, titled: isTitled(items) };
}

function isSign(token: Token): boolean {
  return (token.marks & Mark.Quote) !== 0;
}

function isTitled(items: readonly Item[]): boolean {
  let long = 0;
  let capital = 0;
  for (const item of items) {
    if (!item.word || item.text.length <= 3) continue;
    long++;
    if (item.capital) capital++;
  }
  return long > 2 && capital > long * 0.6;
}

/** `level` itself, or the quotation right below it that holds `quote`, or null when outside. */
function childTowards(quotations: Quotations, quote: number, level: number): number | null {
  let child = quote;
  while (child !== level) {
    const parent = quotations.all[child]?.parent;
    if (parent === undefined) return null;
    if (parent === level) return child;
    child = parent;
  }
  return level;
}

const QUOTATION: WordFacts = {
  text: '“”',
  lower: '“”',
  word: false,
  capital: false,
  tags: 0,
  verb: null,
  cue: false,
  marks: 0,
  hints: 0,
};

function folded({ start, end, quote }: Token, quotation: number): Token {
  return new Token(start, end, quote, QUOTATION, quotation);
}

/** Longer quotations are clauses, in UTF-16 units. */
const CLAUSE = 45;

function extend(item: Token, token: Token): void {
  item.end = token.end;
  item.clause = '.,!?…'.includes(token.text) || token.end - item.start > CLAUSE;
}

/** Index of the item at an offset, or of the nearest one before it. */
export function itemAt(line: Line, offset: number): number {
  const after = line.items.findIndex((item) => item.start > offset);
  return (after < 0 ? line.items.length : after) - 1;
}
