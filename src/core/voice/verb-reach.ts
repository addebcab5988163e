import type { Range, Reach } from './frame';
import { has, isAdverb, isComma, isDash, isStop } from './item-tests';
import type { Line } from './line';
import { Tag } from './tag';
import type { VerbUse } from './verb-use';

/**
 * On which side of a verb its words stand: behind it, before it (“…, Ankara said.”), or both
 * (“…, Ankara said, …”).
 */
export function reachOf(
  line: Line,
  cue: Range,
  use: VerbUse,
  stretch: Range | null,
  marked: boolean,
): Reach {
  if (marked || use !== 'finite' || !stretch) return 'right';
  const before = line.items[stretch.from - 1];
  if (has(before, Tag.Rel) || opensSecond(line, stretch)) return 'right';
  let next = cue.to;
  while (
    has(line.items[next], Tag.Time | Tag.There) ||
    isAdverb(line.items[next]) ||
    (line.items[next]?.lower === 'on' && has(line.items[next + 1], Tag.Time)) ||
    (has(line.items[next], Tag.Det) && has(line.items[next + 1], Tag.Time)) ||
    /^\d/u.test(line.items[next]?.lower ?? '')
  )
    next += 1;
  if (has(line.items[next], Tag.Prep) && isComma(line.items[next + 1])) next += 1;
  const ended = isStop(line.items[next]) || isComma(line.items[next]) || isDash(line.items[next]);
  const lead = hasLead(line, stretch);
  if (lead && isStop(line.items[next])) return 'left';
  if (lead && ended) return before?.text === ';' ? 'right' : 'both';
  if (lead && /^(?:in|on|at|during|to|after|before)$/u.test(line.items[next]?.lower ?? ''))
    return isQuotation(line, stretch.from - 1) && !line.items.slice(next).some(isComma)
      ? 'left'
      : 'both';
  if (lead && isQuotation(line, stretch.from - 1)) return 'both';
  return isComma(line.items[next]) && next === cue.to ? 'both' : 'right';
}

/** “…, and China did not comment.”: a clause of its own. */
function opensSecond(line: Line, { from }: Range): boolean {
  return has(line.items[from], Tag.Coord) || has(line.items[from - 1], Tag.Coord);
}

/** A quotation ends there: “…,” the colonel said of them. */
function isQuotation(line: Line, index: number): boolean {
  return line.items[isComma(line.items[index]) ? index - 1 : index]?.quotation !== undefined;
}

/** A clause stands before the subject, parted by a comma or a quotation. */
function hasLead(line: Line, stretch: Range): boolean {
  for (let at = stretch.to - 1; at >= 0; at -= 1) {
    const item = line.items[at];
    if (isComma(item) || item?.quotation !== undefined || isDash(item)) return !isOpener(line, at);
    if (at <= stretch.from - 2) return false;
  }
  return false;
}

/** Only an adverbial stands before the comma (“On Tuesday,”). */
function isOpener(line: Line, comma: number): boolean {
  const first = line.items[0];
  if (line.items[comma]?.quotation !== undefined) return false;
  return comma < 8 && (has(first, Tag.Prep | Tag.Time | Tag.Coord | Tag.Break) || isAdverb(first));
}
