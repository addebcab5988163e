import { has, isAuxiliary, isComma } from './item-tests';
import type { Item } from './line';
import { Tag } from './tag';

/**
 * Commas that part an insertion from the clause it stands in, so that they end nothing: “said the soldier, aged 22,
 * had been …”, “says region or, on feast days, province”.
 */
export function insertionCommas(items: readonly Item[]): number {
  const opens = items.findIndex(isComma);
  const closes = opens < 0 ? -1 : items.findIndex((item, at) => at > opens && isComma(item));
  if (closes < 0) return 0;
  const before = items[opens - 1];
  if (has(before, Tag.Coord) || before?.lower === 'that') return 2;
  const subject = !items.slice(0, opens).some((item) => isAuxiliary(item));
  return subject && isAuxiliary(items[closes + 1]) ? 2 : 0;
}
