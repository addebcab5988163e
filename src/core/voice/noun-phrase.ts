import type { Range } from './frame';
import { has, isContent } from './item-tests';
import type { Line } from './line';
import { Tag } from './tag';

/** First item of the noun phrase that ends at `last`. */
export function phraseStart(line: Line, last: number, floor: number): number {
  let first = last;
  while (first - 1 > floor && belongs(line, first)) first -= 1;
  return first;
}

function belongs(line: Line, first: number): boolean {
  const item = line.items[first];
  const before = line.items[first - 1];
  if (has(item, Tag.Det | Tag.Poss)) return false;
  if (before?.lower === 'of' || before?.lower === 'for') return isContent(line.items[first - 2]);
  if (before?.lower === "'s" || before?.text === '.') return true;
  if (before?.verb && !before.capital && !has(before, Tag.NounVerb | Tag.Role)) return false;
  return isContent(before) || item?.lower === 'of' || item?.lower === 'for' || item?.lower === "'s";
}

/** The noun phrase that starts at `from`. */
export function nameFrom(line: Line, from: number): Range | null {
  const to = phraseEnd(line, from);
  return to > from ? { from, to } : null;
}

/** The noun phrase at `from`, cut before a verb that no list holds. */
export function actor(line: Line, from: number): Range | null {
  if (has(line.items[from], Tag.There)) return null;
  const end = phraseEnd(line, from);
  const act = line.items.findIndex((_, at) => at > from && at < end && isAct(line, at));
  const to = act < 0 ? end : act;
  return to > from ? { from, to } : null;
}

/** A small word with an object behind it: a verb that no list holds (“shook his head”). */
function isAct(line: Line, index: number): boolean {
  const item = line.items[index];
  const known =
    has(item, Tag.Role | Tag.People | Tag.Opponent) || item?.lower === 'of' || item?.lower === "'s";
  if (item?.capital || known) return false;
  return (
    has(line.items[index + 1], Tag.Det | Tag.Poss | Tag.Object) ||
    item?.lower.endsWith('ed') === true
  );
}

/** Most items of a name. */
const NAME_REACH = 14;

/** End of the noun phrase that starts at `from`; `from` itself where none does. */
export function phraseEnd(line: Line, from: number): number {
  let to = from;
  while (to < from + NAME_REACH && continues(line, from, to)) to += 1;
  return to;
}

function continues(line: Line, from: number, at: number): boolean {
  const item = line.items[at];
  const next = line.items[at + 1];
  if (!item || item.quotation !== undefined) return false;
  if (at === from) return isContent(item) || has(item, Tag.Det | Tag.Poss | Tag.Object);
  if (item.lower === 'of' || item.lower === "'s") return true;
  if (item.lower === 'and' || item.lower === 'for') return next?.capital === true;
  if (item.text === '.')
    return next?.capital === true && (line.items[at - 1]?.text.length ?? 9) <= 4;
  if (item.verb && !item.capital && !has(item, Tag.Role | Tag.NounVerb)) return false;
  const linked = line.items[at - 1]?.lower === 'of' || line.items[at - 1]?.lower === 'for';
  if (linked && has(item, Tag.Det)) return true;
  return isContent(item) && !has(item, Tag.Det | Tag.Time);
}
