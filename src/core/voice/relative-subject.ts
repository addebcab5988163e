import type { Subject } from './frame';
import { has, isAdverb, isAuxiliary, isComma, isContent, isDash, isStop } from './item-tests';
import type { Line } from './line';
import { phraseEnd, phraseStart } from './noun-phrase';
import { PRONOUN, Tag } from './tag';

/** The phrase before “who”, “which”, “that”. */
export function antecedentOf(line: Line, relative: number, floor: number): Subject | null {
  let last = relative - 1;
  if (isComma(line.items[last])) last -= 1;
  if (last <= floor || !isContent(line.items[last])) return null;
  const first = headStart(line, relative, phraseStart(line, last, floor), floor);
  const range = { from: first, to: last + 1 };
  return { subject: range, stretch: range };
}

/** “A commander in Jurf, who …”: “who” stands for the person, not for the place behind the preposition. */
function headStart(line: Line, relative: number, first: number, floor: number): number {
  const word = line.items[relative]?.lower;
  if (word !== 'who' && word !== 'whose') return first;
  let from = first;
  while (isPlaceOf(line, from) && from - 2 > floor) {
    const head = has(line.items[from - 1], Tag.Det) ? from - 3 : from - 2;
    from = phraseStart(line, head, floor);
  }
  return from;
}

function isPlaceOf(line: Line, from: number): boolean {
  const at = has(line.items[from - 1], Tag.Det) ? from - 2 : from - 1;
  const before = line.items[at - 1];
  return PLACED.test(line.items[at]?.lower ?? '') && before?.word === true && isContent(before);
}

const PLACED = /^(?:in|at|from|of|near|under|outside|with|on|behind)$/u;

/** “the man who critics say”: a subject of its own. */
const NAMES_PEOPLE = Tag.Opponent | Tag.Role | Tag.People;

/** Furthest an insertion between subject and verb goes back, in items. */
const INSERTION = 40;

/** “The bishops, who had urged a veto, said”, “The navy — three boats — announced”: whom the insertion stands behind. */
export function aroundInsertion(line: Line, last: number): Subject | null {
  const dashed = isDash(line.items[last]);
  if (!dashed && !isComma(line.items[last])) return null;
  for (let at = last - 1; at > Math.max(0, last - INSERTION); at -= 1) {
    const item = line.items[at];
    if (dashed ? isDash(item) : opensRelative(line, at)) return antecedentOf(line, at, -1);
    if (!dashed && isComma(item) && opensAside(line, at + 1))
      return closes(line, last + 2) ? null : headAt(line, at, last);
    if (isStop(item) || item?.quotation !== undefined || (!dashed && isDash(item))) return null;
  }
  return null;
}

/** “…, on the payroll since May, …”, “…, the Riyadh daily, …”, “…, as they style themselves, …”. */
function opensAside(line: Line, at: number): boolean {
  const item = line.items[at];
  return has(item, Tag.Prep | Tag.Det) || item?.lower === 'as' || isParticiple(line, at);
}

function isParticiple(line: Line, at: number): boolean {
  const item = line.items[at];
  if (!item || item.capital || !/(?:ed|ing|id)$/u.test(item.lower)) return false;
  if (item.lower === 'citing' || item.lower === 'quoting') return false;
  const next = line.items[at + 1];
  return has(next, Tag.Prep) || (item.lower.endsWith('ing') && has(next, Tag.Det | Tag.Poss));
}

/** “…, said the police.”: a phrase and then the end, the subject stands behind its verb. */
function closes(line: Line, from: number): boolean {
  return isStop(line.items[phraseEnd(line, from)]);
}

/** The phrase that opens the line and ends at a comma, if nothing but a phrase does. */
function headAt(line: Line, comma: number, last: number): Subject | null {
  let to = 0;
  while (to < comma) {
    const end = phraseEnd(line, to);
    if (end === to || end > comma) return null;
    to = has(line.items[end], Tag.Prep) ? end + 1 : end;
    if (end < comma && to === end) return null;
  }
  const stretch = { from: 0, to: last + 1 };
  return to === comma ? { subject: { from: 0, to: comma }, stretch } : null;
}

function opensRelative(line: Line, at: number): boolean {
  const item = line.items[at];
  const relative = has(item, Tag.Rel) || item?.lower === 'whose';
  return relative && item?.lower !== 'that' && isComma(line.items[at - 1]);
}

/** “who reviewed the terms found”: a relative clause with its verb in front has no subject for the next. */
export function opensWithVerb(line: Line, first: number, last: number): boolean {
  if (first > last) return false;
  let at = first;
  while (at < last && isAdverb(line.items[at])) at += 1;
  const item = line.items[at];
  if (item?.capital || has(item, Tag.Det | Tag.Poss | PRONOUN)) return false;
  const relative = line.items[first - 1]?.lower;
  if (relative === 'who') return !has(item, NAMES_PEOPLE);
  const acts = /[^s]s$/u.test(item?.lower ?? '') && has(line.items[at + 1], Tag.Prep | Tag.Det);
  if (relative === 'that' && acts && !line.items[first - 2]?.verb) return true;
  return isAuxiliary(item) || item?.verb != null || item?.lower.endsWith('ed') === true;
}
