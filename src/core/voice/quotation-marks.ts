import type { Span } from '../span';

/** Kinds of marks that pair with one another. */
export type MarkKind = 'double' | 'single' | 'angle' | 'low';

/** A quotation mark and what it can be by its neighbours. */
export interface Mark extends Span {
  readonly kind: MarkKind;
  readonly opens: boolean;
  readonly closes: boolean;
  /** The sign says which it is (“ ‘ «), so no guess. */
  readonly certain: boolean;
  /** Between a letter s and a space and a small letter: may be a plural possessive. */
  readonly bare: boolean;
  /** Nothing but space before it in its block. */
  readonly first: boolean;
}

const SIGNS = /''|``|["“”„‟«»‘’‚'`‹›]/gu;
const LETTER = /[\p{L}\p{N}]/u;
const LEFT = /[\s([{—–\-/:“"‘«„¡¿>]/u;
const RIGHT = /[\s)\]}—–\-/,.;:!?…”"’»<]/u;
/** Words that begin with an apostrophe. */
const ELIDED = /^(?:\d0s|\d\d\b|em\b|til\b|tis\b|twas\b|n\b|cause\b|bout\b|round\b)/iu;

/** The quotation marks of a block, in order; apostrophes inside a word are left out. */
export function quotationMarks(text: string, block: Span): Mark[] {
  const marks: Mark[] = [];
  for (const match of text.slice(block.start, block.end).matchAll(SIGNS)) {
    const mark = readMark(text, block, block.start + match.index, match[0]);
    if (mark) marks.push(mark);
  }
  return marks;
}

function readMark(text: string, block: Span, start: number, sign: string): Mark | null {
  const end = start + sign.length;
  const before = start > block.start ? (text[start - 1] ?? '') : '';
  const after = end < block.end ? (text[end] ?? '') : '';
  const left = before === '' || LEFT.test(before);
  const right = after === '' || RIGHT.test(after);
  const bare = before === 's' && /^\s\p{Ll}/u.test(text.slice(end, end + 2));
  const first = start - block.start < 8 && text.slice(block.start, start).trim() === '';
  const make = (kind: MarkKind, opens: boolean, closes: boolean, certain: boolean): Mark => ({
    start,
    end,
    kind,
    opens,
    closes,
    certain,
    bare,
    first,
  });
  switch (sign) {
    case '«':
    case '‹':
      return make('angle', left || !right, right && !left, true);
    case '»':
    case '›':
      return make('angle', left && !right, right || !left, true);
    case '„':
    case '‟':
    case '‚':
      return make('low', true, false, true);
    case '“':
      return make('double', true, !left && right, true);
    case '``':
      return make('double', true, false, true);
    case '”':
      return make('double', left && !right, true, !left || right);
    case '"':
    case "''":
      return make('double', !LETTER.test(before) && !right, !left || right, false);
    default:
      break;
  }
  if (LETTER.test(before) && LETTER.test(after)) return null;
  const opens = left && !right && sign !== '’' && !ELIDED.test(text.slice(end, end + 6));
  const closes = sign !== '‘' && sign !== '`' && !left && !LETTER.test(after);
  return opens || closes ? make('single', opens, closes, sign === '‘') : null;
}
