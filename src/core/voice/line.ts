import type { Span } from '../span';
import type { Quotations } from './quotations';
import type { Token } from './token';

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
export type Item = Token & {
  readonly quotation?: number;
  /** A quotation that is a clause of its own: long, or ending in a stop. */
  readonly clause?: boolean;
};

const SIGN = /^(?:''|``|["“”„‟«»‘’‚'`‹›])$/u;

/** The line of a sentence at a level. */
export function lineAt(
  sentence: Span,
  tokens: readonly Token[],
  level: number,
  quotations: Quotations,
): Line {
  const items: (Token | Folded)[] = [];
  for (const token of tokens) {
    const child = childTowards(quotations, token.quote, level);
    if (child === null) continue;
    if (child === level) {
      if (!isSign(token)) items.push(token);
      continue;
    }
    const last = items.at(-1);
    const inside = last && 'quotation' in last && last.quotation === child;
    if (inside && isSign(token)) continue;
    if (inside) extend(last, token);
    else items.push(folded(token, child));
  }
  return { start: sentence.start, end: sentence.end, level, items, titled: isTitled(items) };
}

function isSign(token: Token): boolean {
  return !token.word && SIGN.test(token.text);
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

interface Folded extends Token {
  end: number;
  readonly quotation: number;
  clause: boolean;
}

function folded(token: Token, quotation: number): Folded {
  return {
    ...token,
    text: '“”',
    lower: '“”',
    word: false,
    capital: false,
    tags: 0,
    verb: null,
    cue: false,
    quotation,
    clause: false,
  };
}

/** Longer quotations are clauses, in UTF-16 units. */
const CLAUSE = 45;

function extend(item: Folded, token: Token): void {
  item.end = token.end;
  item.clause = '.,!?…'.includes(token.text) || token.end - item.start > CLAUSE;
}

/** Index of the item at an offset, or of the nearest one before it. */
export function itemAt(line: Line, offset: number): number {
  const after = line.items.findIndex((item) => item.start > offset);
  return (after < 0 ? line.items.length : after) - 1;
}
