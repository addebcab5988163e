import type { Mark } from './quotation-marks';

/** Marks looked at when judging whether a single mark finds its partner. */
const LOOKAHEAD = 12;
/** Furthest partner of a single mark, in UTF-16 units. */
const SINGLE_REACH = 900;
const DEEPEST = 4;

/** The pairs of one block, and what has no partner in it. */
export interface Pairing {
  readonly pairs: readonly { readonly open: Mark; readonly close: Mark }[];
  /** The first mark left open. */
  readonly open: Mark | null;
  /** A closing mark before any other: closes what an earlier block opened. */
  readonly stray: Mark | null;
}

/** Pairs the marks of one block. Linear: each mark looks at a fixed number of others. */
export function pairMarks(marks: readonly Mark[]): Pairing {
  const pairs: { open: Mark; close: Mark }[] = [];
  const stack: Mark[] = [];
  let stray: Mark | null = null;
  marks.forEach((mark, index) => {
    const depth = mark.closes ? partner(stack, mark, marks, index) : -1;
    const opened = stack[depth];
    if (opened) {
      if (opened.end < mark.start) pairs.push({ open: opened, close: mark });
      stack.length = depth;
    } else if (mark.opens && canOpen(mark, marks, index, stack)) stack.push(mark);
    else if (mark.closes && mark.kind !== 'single' && stack.length + pairs.length === 0)
      stray ??= mark;
  });
  const open = stack.find((mark) => mark.kind !== 'single' || (mark.first && mark.certain)) ?? null;
  return { pairs, open, stray };
}

/** Depth of the open mark that this one closes, or -1. */
function partner(
  stack: readonly Mark[],
  mark: Mark,
  marks: readonly Mark[],
  index: number,
): number {
  for (let depth = stack.length - 1; depth >= 0; depth -= 1) {
    const opened = stack[depth];
    if (!opened) return -1;
    const fits = opened.kind === mark.kind || (opened.kind === 'low' && mark.kind !== 'angle');
    if (!fits && mark.kind === 'single') return -1;
    if (!fits) continue;
    if (mark.opens && mark.certain && opened.kind !== 'low') return -1;
    return mark.kind === 'single' && isPossessive(opened, mark, marks, index) ? -1 : depth;
  }
  return -1;
}

/** A plural possessive (“the workers’ party”) inside single quotation marks: a later mark closes. */
function isPossessive(opened: Mark, mark: Mark, marks: readonly Mark[], index: number): boolean {
  if (!mark.bare) return false;
  for (const next of marks.slice(index + 1, index + 1 + LOOKAHEAD)) {
    if (next.start - opened.start > SINGLE_REACH) return false;
    if (next.kind === 'single') return !next.opens && next.closes;
  }
  return false;
}

function canOpen(
  mark: Mark,
  marks: readonly Mark[],
  index: number,
  stack: readonly Mark[],
): boolean {
  if (stack.length >= DEEPEST) return false;
  if (mark.kind !== 'single') return true;
  for (const next of marks.slice(index + 1, index + 1 + LOOKAHEAD)) {
    if (next.start - mark.start > SINGLE_REACH) return mark.certain;
    if (next.kind === 'single' && next.closes) return true;
  }
  return mark.certain;
}
