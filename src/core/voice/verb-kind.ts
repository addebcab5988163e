import type { FrameKind } from './frame';
import { has, isComma, isStop } from './item-tests';
import type { Line } from './line';
import { Tag, type VerbClass } from './tag';

/** Furthest “as” from the verb it belongs to, in items. */
const AS_REACH = 14;

/** What a verb brings in, by its classes and the words behind it; `marked` by “that” or a quotation. */
export function verbKind(line: Line, index: number): { kind: FrameKind; marked: boolean } | null {
  const classes = line.items[index]?.verb?.classes;
  if (!classes) return null;
  const marked = opensClause(line, index);
  const speech = pick(classes, ['say', 'think']);
  if (marked && speech) return { kind: speech, marked };
  const next = line.items[index + 1];
  if (classes.has('want') && (next?.lower === 'to' || line.items[index + 2]?.lower === 'to'))
    return { kind: 'want', marked: false };
  if (classes.has('as') && findAs(line, index)) return { kind: 'as', marked: true };
  if (classes.has('name')) return { kind: 'name', marked: false };
  const kind =
    classes.has('say') && classes.has('topic') && nominal(line, index)
      ? 'topic'
      : pick(classes, ['say', 'think', 'want', 'topic', 'as']);
  return kind && { kind, marked: false };
}

function pick<T extends VerbClass>(classes: ReadonlySet<VerbClass>, order: readonly T[]): T | null {
  return order.find((name) => classes.has(name)) ?? null;
}

const OPENERS = new Set(['that', 'whether', 'why', 'how', 'what']);

/** “that”, a colon or a quotation within a few words: a clause of words follows. */
function opensClause(line: Line, index: number): boolean {
  for (let at = index + 1; at < index + 6; at += 1) {
    const item = line.items[at];
    if (!item) return false;
    if (item.text === ':' || OPENERS.has(item.lower)) return true;
    if (item.quotation !== undefined) return at <= index + 2;
    if (isStop(item)) return false;
    if (isComma(item) && line.items[at + 1]?.quotation === undefined) return false;
  }
  return false;
}

function nominal(line: Line, index: number): boolean {
  const next = line.items[index + 1];
  return has(next, Tag.Det | Tag.Poss | Tag.Object | Tag.Prep) || next?.capital === true;
}

function findAs(line: Line, index: number): boolean {
  for (let at = index + 1; at <= index + AS_REACH; at += 1) {
    const item = line.items[at];
    if (!item || /^[.;:]$/u.test(item.text)) return false;
    if (item.lower === 'as') return true;
  }
  return false;
}
