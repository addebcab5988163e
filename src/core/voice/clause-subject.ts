import type { Range } from './frame';
import { has, isComma, isStop } from './item-tests';
import type { Line } from './line';
import { actor } from './noun-phrase';
import { antecedentOf } from './relative-subject';
import { Tag } from './tag';

/** Furthest the clause of “what it calls” begins before it, in items. */
const REACH = 24;

/**
 * Who acts in the clause of the pronoun at an index, where it stands behind “what”: “when the army struck what it said
 * was …”, “…, which launched what it calls …”. Null where the clause has no beginning of its own in the line.
 */
export function clauseSubject(line: Line, pronoun: number): Range | null {
  if (line.items[pronoun - 1]?.lower !== 'what') return null;
  for (let at = pronoun - 2; at > 0 && at > pronoun - REACH; at -= 1) {
    const item = line.items[at];
    if (isStop(item) || item?.quotation !== undefined) return null;
    if (has(item, Tag.Rel) && item?.lower !== 'what')
      return antecedentOf(line, at, -1)?.subject ?? null;
    if (has(item, Tag.Sub | Tag.Break) || opensSecond(line, at))
      return withoutVerb(actor(line, at + 1), pronoun - 1);
  }
  return null;
}

/** The phrase without the verb that stands directly before “what” (“the army struck”). */
function withoutVerb(phrase: Range | null, what: number): Range | null {
  if (phrase === null || phrase.to !== what || phrase.to - phrase.from < 2) return phrase;
  return { from: phrase.from, to: phrase.to - 1 };
}

/** “…, and the army struck”: a clause of its own. */
function opensSecond(line: Line, at: number): boolean {
  return has(line.items[at], Tag.Coord) && isComma(line.items[at - 1]);
}
