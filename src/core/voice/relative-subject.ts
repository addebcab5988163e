import type { Subject } from './frame';
import { has, isAuxiliary, isComma, isContent, isDash, isStop } from './item-tests';
import type { Line } from './line';
import { phraseStart } from './noun-phrase';
import { Tag } from './tag';

/** The phrase before “who”, “which”, “that”. */
export function antecedentOf(line: Line, relative: number, floor: number): Subject | null {
  let last = relative - 1;
  if (isComma(line.items[last])) last -= 1;
  if (last <= floor || !isContent(line.items[last])) return null;
  const first = phraseStart(line, last, floor);
  const range = { from: first, to: last + 1 };
  return { subject: range, stretch: range };
}

/** Furthest an insertion between subject and verb goes back, in items. */
const INSERTION = 40;

/** “The bishops, who had urged a veto, said”, “The navy — three boats — announced”: whom the insertion stands behind. */
export function aroundInsertion(line: Line, last: number): Subject | null {
  const dashed = isDash(line.items[last]);
  if (!dashed && !isComma(line.items[last])) return null;
  for (let at = last - 1; at > Math.max(0, last - INSERTION); at -= 1) {
    const item = line.items[at];
    if (dashed ? isDash(item) : opensRelative(line, at)) return antecedentOf(line, at, -1);
    if (isStop(item) || item?.quotation !== undefined || (!dashed && isDash(item))) return null;
  }
  return null;
}

function opensRelative(line: Line, at: number): boolean {
  const item = line.items[at];
  const relative = has(item, Tag.Rel) || item?.lower === 'whose';
  return relative && item?.lower !== 'that' && isComma(line.items[at - 1]);
}

/** “who reviewed the terms found”: a relative clause with its verb in front has no subject for the next. */
export function opensWithVerb(line: Line, first: number, last: number): boolean {
  const item = line.items[first];
  if (first >= last || item?.capital || has(item, Tag.Det | Tag.Poss)) return false;
  return isAuxiliary(item) || item?.verb != null || item?.lower.endsWith('ed') === true;
}
