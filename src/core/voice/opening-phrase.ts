import type { Range } from './frame';
import { has, isPronoun } from './item-tests';
import type { Line } from './line';
import { Tag } from './tag';

/** The capitalised phrase a sentence opens with, before an item: its likely subject. */
export function openingPhrase(line: Line, before: number): Range | null {
  let from = 0;
  while (has(line.items[from], Tag.Det | Tag.Coord)) from += 1;
  let to = from;
  while (to < before && opens(line, to)) to += 1;
  return to > from ? { from, to } : null;
}

function opens(line: Line, index: number): boolean {
  const item = line.items[index];
  if (has(item, Tag.Prep | Tag.Sub | Tag.Time) || isPronoun(item)) return false;
  if (index === 0 && item?.verb && !has(line.items[1], Tag.Role)) return false;
  if (item?.text === '.') return has(line.items[index - 1], Tag.Title);
  if (item?.lower === "'s") return index > 0;
  const owned = line.items[index - 1]?.lower === "'s" && has(line.items[index + 1], Tag.Role);
  return item?.capital === true || owned || has(item, Tag.Role | Tag.People);
}
