import { has, isComma, isDash, isStop } from './item-tests';
import type { Item, Line } from './line';
import { Tag } from './tag';

/** Commas and dashes of a stretch, without those of its numbers. */
export function countCommas({ items }: Line, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) {
    if (isDash(items[at])) count += 1;
    else if (isComma(items[at]) && !goesOnBehind(items[at + 1]) && !isInNumber(items, at))
      count += 1;
  }
  return count;
}

/** “…, including X”, “…, or X”: still the words of before. */
function goesOnBehind(item: Item | undefined): boolean {
  return item?.lower === 'including' || item?.lower === 'or';
}

/** “61,000”. */
function isInNumber(items: readonly Item[], comma: number): boolean {
  const [before, at, after] = [items[comma - 1], items[comma], items[comma + 1]];
  return before?.end === at?.start && at?.end === after?.start && /^\d/u.test(after?.text ?? '');
}

/** Marks that end a clause in a stretch, colons and the full stops of short forms left out. */
export function countStops({ items }: Line, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) {
    const item = items[at];
    if (isStop(item) && item?.text !== ':' && item?.text !== '.') count += 1;
  }
  return count;
}

/** Left of a frame (“…, wounding 30, police said”) participles belong to the words. */
export function countBreaks(line: Line, from: number, to: number, left: boolean): number {
  let breaks = 0;
  for (let index = from; index < to; index += 1)
    if (
      (has(line.items[index], Tag.Break) || (!left && isNarrating(line, index))) &&
      (isComma(line.items[index - 1]) || isDash(line.items[index - 1]))
    )
      breaks += 1;
  return breaks;
}

/** “protested as a camp opened”: behind a verb with no clause of its own the next clause is the narrator's. */
export function countTimes({ items }: Line, from: number, to: number): number {
  let count = 0;
  for (let at = to - 1; at >= from && !isComma(items[at]); at -= 1)
    if (TIMES.test(items[at]?.lower ?? '') && !isComma(items[at - 1])) count += 1;
  return count;
}

const TIMES = /^(?:as|while|when|after|before|since|because|until)$/u;

/** “…, drawing laughter”: a participle that reports nothing is the narrator's. */
function isNarrating(line: Line, index: number): boolean {
  const item = line.items[index];
  return (
    item !== undefined &&
    !item.capital &&
    item.verb === null &&
    !has(item, Tag.Prep) &&
    /[a-z]{3}ing$/u.test(item.lower)
  );
}
