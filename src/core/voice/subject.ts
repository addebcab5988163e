import type { Range, Subject } from './frame';
import { has, isAdverb, isAuxiliary, isComma, isDash, isPronoun, isStop } from './item-tests';
import type { Line } from './line';
import { actor, phraseEnd, phraseStart } from './noun-phrase';
import { antecedentOf, aroundInsertion, opensWithVerb } from './relative-subject';
import { afterFronted } from './fronted-clause';
import { Tag } from './tag';

/** Furthest a subject is looked for, in items. */
const REACH = 60;

/**
 * The subject of the verb at `verb`, looking left, or null when it has none of its own (“and says”).
 * `floor`: the previous reporting verb, which no subject reaches across.
 */
export function subjectBefore(line: Line, verb: number, floor: number): Subject | null {
  let last = verb - 1;
  while (last >= 0 && skippable(line, last)) last -= 1;
  const item = line.items[last];
  if (!item || last <= floor || has(item, Tag.Coord)) return null;
  if (isPronoun(item) && has(line.items[last - 2], Tag.Rel) && line.items[last - 1]?.word)
    return antecedentOf(line, last - 2, floor);
  if (isPronoun(item)) return only(last);
  if (has(item, Tag.Rel)) return antecedentOf(line, last, floor);
  const around = aroundInsertion(line, last);
  if (around) return around;
  if (last === verb - 1 && goesOn(line, last, floor)) return null;
  const first = clauseStart(line, last, floor);
  if (has(line.items[first - 1], Tag.Rel) && opensWithVerb(line, first, last))
    return antecedentOf(line, first - 1, -1);
  return first > last ? null : choose(line, first, last);
}

/** “Alder warns Birch, says order will return”: the verb before has the subject. */
function goesOn(line: Line, comma: number, floor: number): boolean {
  if (floor < 0 || !isComma(line.items[comma])) return false;
  return !line.items.slice(floor, comma).some(isComma);
}

function skippable(line: Line, index: number): boolean {
  const item = line.items[index];
  return (
    (isAdverb(item) && !(item?.capital && index > 0)) ||
    isAuxiliary(item) ||
    item?.lower === 'to' ||
    (item?.lower === "'s" && isPronoun(line.items[index - 1]))
  );
}

function only(index: number): Subject {
  const range = { from: index, to: index + 1 };
  return { subject: range, stretch: range };
}

/** First item of the clause that ends at `last`. */
function clauseStart(line: Line, last: number, floor: number): number {
  let first = last;
  const least = Math.max(floor, last - REACH);
  while (first > least) {
    const item = line.items[first];
    if (isEnd(line, first) || isDash(item) || item?.clause || isQuoteBeforeComma(line, first, last))
      break;
    if (has(item, Tag.Sub | Tag.Break) && !has(item, Tag.Prep)) break;
    if (item?.lower === 'that' || has(item, Tag.Rel)) break;
    first -= 1;
  }
  return first + 1;
}

/** Longest word that is shortened before a name. */
const SHORTENED = 4;

/** A stop, but not that of “Susan B. Anthony” or “St. Petersburg”: sentences are parted already. */
function isEnd(line: Line, index: number): boolean {
  const item = line.items[index];
  const before = line.items[index - 1];
  const isShort = item?.text === '.' && before?.capital === true && before.text.length <= SHORTENED;
  return isStop(item) && !(isShort && line.items[index + 1]?.capital);
}

function isQuoteBeforeComma(line: Line, index: number, last: number): boolean {
  return (
    line.items[index]?.quotation !== undefined && index < last && isComma(line.items[index + 1])
  );
}

/** Picks the segment between commas that is the subject. */
function choose(line: Line, first: number, last: number): Subject | null {
  const commas: number[] = [];
  for (let index = first; index <= last; index += 1)
    if (isComma(line.items[index])) commas.push(index);
  const stretch = { from: first, to: last + 1 };
  if (commas.length === 0) return trimmed(line, first, last, stretch);
  const edges = [first - 1, ...commas, last + 1];
  const segments = edges.slice(1).map((to, at) => ({ from: (edges[at] ?? 0) + 1, to }));
  const closing = segments.at(-1);
  if (closing && closing.to > closing.from)
    return trimmed(line, closing.from, closing.to - 1, closing);
  const head = segments.find((part) => part.to > part.from && !isAdverbial(line, part));
  return head ? trimmed(line, head.from, head.to - 1, { from: head.from, to: last + 1 }) : null;
}

function isAdverbial(line: Line, part: Range): boolean {
  const item = line.items[part.from];
  const head = line.items.slice(part.from, Math.min(part.to, part.from + 4));
  return (
    head.some((one) => has(one, Tag.Time | Tag.Period) && !one.capital) ||
    has(item, Tag.Prep | Tag.Sub | Tag.Coord | Tag.Time | Tag.Break) ||
    isAdverb(item) ||
    (item?.lower.endsWith('ing') === true && !item.capital)
  );
}

function trimmed(line: Line, first: number, last: number, stretch: Range): Subject | null {
  let from = first;
  while (
    from <= last &&
    (has(line.items[from], Tag.Coord | Tag.Time) ||
      isAdverb(line.items[from]) ||
      isComma(line.items[from]))
  )
    from += 1;
  if (from > last) return null;
  if (has(line.items[from], Tag.Prep | Tag.Sub))
    from = behindPlace(line, from, last) ?? nameStart(line, last, from);
  const opened = from;
  from = has(line.items[first - 1], Tag.Sub | Tag.Break)
    ? afterFronted(line, from, last)
    : afterClause(line, from, last);
  if (line.items.slice(from, last).some((item) => isAuxiliary(item))) return null;
  if (from > last || has(line.items[from], Tag.There)) return null;
  const subject = { from, to: last + 1 };
  return { subject, stretch: from > opened ? subject : stretch };
}

/** “At the hearing a congressman with a plant”: the phrase behind the first, where a preposition follows it. */
function behindPlace(line: Line, from: number, last: number): number | null {
  const next = phraseEnd(line, from + 1);
  const opened = next > from + 1 && next < last && has(line.items[next], Tag.Det);
  if (!opened || !has(line.items[from], Tag.Prep)) return null;
  const end = phraseEnd(line, next);
  return end <= last && has(line.items[end], Tag.Prep) ? next : null;
}

/** The phrase behind an adverbial with no comma: “In his address Zelensky”. */
function nameStart(line: Line, last: number, floor: number): number {
  const from = phraseStart(line, last, floor);
  let capital = last;
  while (capital > from && line.items[capital - 1]?.capital) capital -= 1;
  const before = line.items[capital - 1];
  const apart = capital > from && line.items[last]?.capital && !has(before, Tag.Role | Tag.Det);
  return apart && before?.word ? capital : from;
}

/** Behind “and” where a clause of its own stands before it (“the talks ended and Moscow said”). */
function afterClause(line: Line, from: number, last: number): number {
  const and = line.items.findLastIndex(
    (item, at) => at > from && at < last && has(item, Tag.Coord),
  );
  const before = line.items.slice(from + 1, Math.max(from, and));
  const clause = before.some(
    (item) =>
      isAuxiliary(item) ||
      (!item.capital && (item.lower.endsWith('ed') || (item.verb && !has(item, Tag.NounVerb)))),
  );
  return and > 0 && clause ? and + 1 : from;
}

/** The subject that opens the clause of an infinitive, gerund or second verb. */
export function mainSubject(line: Line, verb: number): Range | null {
  const first = clauseStart(line, verb - 1, -1);
  const relative = line.items[first - 1];
  if (relative?.lower === 'who' && !isComma(line.items[first - 2]))
    return antecedentOf(line, first - 1, -1)?.subject ?? null;
  let from = first;
  while (from < verb && isAdverbial(line, { from, to: verb })) {
    const comma = line.items.findIndex((item, at) => at >= from && at < verb && isComma(item));
    const behind = has(line.items[from], Tag.Prep) ? phraseEnd(line, from + 1) : -1;
    if (comma < 0 && !(behind < verb && has(line.items[behind], Tag.Det))) return null;
    from = comma < 0 ? behind : comma + 1;
  }
  if (isPronoun(line.items[from])) return { from, to: from + 1 };
  const range = actor(line, from);
  return range && range.to <= verb ? range : null;
}
