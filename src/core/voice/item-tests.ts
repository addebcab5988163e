import type { Line, Item } from './line';
import { AUXILIARY, PRONOUN, Tag } from './tag';
import { Mark } from './word-table';

/** True where the item carries one of the tags. */
export function has(item: Item | undefined, tags: number): boolean {
  return item !== undefined && (item.tags & tags) !== 0;
}

/** True where the item carries one of the hints. */
export function hints(item: Item | undefined, bits: number): boolean {
  return item !== undefined && (item.hints & bits) !== 0;
}

/** An adverb, a negation, or a verb that only colours the next (“tends to”). */
export function isAdverb(item: Item | undefined): boolean {
  return has(item, Tag.Adv | Tag.Neg);
}

export function isPronoun(item: Item | undefined): boolean {
  return has(item, PRONOUN) && !has(item, Tag.Poss);
}

export function isAuxiliary(item: Item | undefined): boolean {
  return item !== undefined && (item.tags & AUXILIARY) !== 0 && item.lower !== "'s";
}

/** Possessive mark behind a name. */
export function isPossessive(line: Line, index: number): boolean {
  const item = line.items[index];
  if (item?.lower !== "'s" && item?.text !== '’' && item?.text !== "'") return false;
  return !isPronoun(line.items[index - 1]);
}

/** A mark that ends a clause at this level. */
export function isStop(item: Item | undefined): boolean {
  return item === undefined || (item.marks & Mark.Stop) !== 0;
}

export function isDash(item: Item | undefined): boolean {
  return item !== undefined && (item.marks & Mark.Dash) !== 0;
}

export function isComma(item: Item | undefined): boolean {
  return item !== undefined && (item.marks & Mark.Comma) !== 0;
}

const CLOSED =
  PRONOUN | AUXILIARY | Tag.Rel | Tag.Sub | Tag.Coord | Tag.Prep | Tag.Neg | Tag.Object;

/** A word that can head a name or noun phrase: none of the closed classes. */
export function isContent(item: Item | undefined): boolean {
  if (!item) return false;
  return item.quotation !== undefined || (item.word && (item.tags & CLOSED) === 0);
}
