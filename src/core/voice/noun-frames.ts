import type { CompiledCues, Phrases } from './cues';
import { makeFrame, type Frame, type Range } from './frame';
import { has, hints, isAdverb, isComma, isStop } from './item-tests';
import type { Line } from './line';
import { nameFrom, phraseEnd } from './noun-phrase';
import { ownerOf } from './owner';
import { subjectBefore } from './subject';
import { isMember, isVoice } from './speaks-for';
import { Tag } from './tag';
import { tellingFrame } from './telling-frames';
import { Hint } from './word-table';

const CARRIES = /^(?:that|of|about|to|over|on|against|for|:|by|from|as|whether)$/u;

/** Frame of a noun that carries words (“X's claim that”), of a belief (“is convinced”), of “according to”. */
export function nounFrame(
  line: Line,
  index: number,
  earlier: readonly Frame[],
  cues: CompiledCues,
): Frame | null {
  return (
    according(line, index, cues) ??
    tellingFrame(line, index) ??
    soCalled(line, index, cues) ??
    belief(line, index, earlier) ??
    word(line, index) ??
    noun(line, index, cues)
  );
}

function phraseAt(line: Line, index: number, phrases: Phrases): number {
  const found = phrases
    .get(line.items[index]?.lower ?? '')
    ?.find((words) => words.every((one, at) => line.items[index + at]?.lower === one));
  return found?.length ?? 0;
}

function according(line: Line, index: number, cues: CompiledCues): Frame | null {
  const length = hints(line.items[index], Hint.According)
    ? phraseAt(line, index, cues.according)
    : 0;
  if (length === 0) return opensClause(line, index) ? pointOfView(line, index, cues) : null;
  const cue = { from: index, to: index + length };
  const subject = nameFrom(line, cue.to);
  return makeFrame('according', cue, subject, {
    reach: index < 2 ? 'right' : isParenthesis(line, index, subject) ? 'both' : 'left',
    marked: true,
  });
}

function opensClause(line: Line, index: number): boolean {
  return index === 0 || line.items[index - 1]?.text === ';';
}

/** “To its critics, …”, “For Tehran, …”. */
function pointOfView(line: Line, index: number, cues: CompiledCues): Frame | null {
  const cue = { from: index, to: index + 1 };
  if (!cues.forWhom.has(line.items[index]?.lower ?? '')) return null;
  if (line.items[cue.to]?.lower === 'all') return null;
  const subject = nameFrom(line, cue.to);
  const words = line.items.slice(cue.to, subject?.to ?? cue.to);
  const somebody = words.some(
    (item) =>
      isVoice(item, cues) ||
      isMember(item, cues) ||
      has(item, Tag.Role | Tag.People | Tag.Opponent) ||
      cues.bystanders.has(item.lower) ||
      (item.capital && !has(item, Tag.Time)),
  );
  const closed =
    subject !== null && (isComma(line.items[subject.to]) || opensView(line, index, subject.to));
  return somebody && closed ? makeFrame('according', cue, subject) : null;
}

/** “To Ankara it is …”, “To the cabinet the force is …”, “To readers in Cairo the men are …”: a clause behind the name. */
function opensView(line: Line, index: number, to: number): boolean {
  const next = line.items[to];
  if (has(next, Tag.Thing | Tag.Plural | Tag.Person) && !has(next, Tag.Poss)) return true;
  if (has(next, Tag.Prep) && (next?.lower !== 'to' || line.items[to - 1]?.lower.endsWith('ed'))) {
    const place = placeEnd(line, to + 1);
    const opens = isComma(line.items[place]) || isNameBefore(line, place, Tag.Be);
    return place > to + 1 && (opens || opensView(line, index, place));
  }
  if (line.items[index]?.lower === 'to') return has(next, Tag.Det | Tag.Be);
  return has(next, Tag.Det) && line.items.slice(to + 1, to + 6).some((item) => has(item, Tag.Be));
}

/** End of a place with words of time in it (“the evening panel”). */
function placeEnd(line: Line, from: number): number {
  let to = phraseEnd(line, from);
  if (to > from && has(line.items[to], Tag.Time)) to = phraseEnd(line, to + 1);
  return to;
}

/** “To listeners on the evening panel Miller was …”: the name that ends a place is the clause's subject. */
function isNameBefore(line: Line, to: number, tag: number): boolean {
  return has(line.items[to], tag) && line.items[to - 1]?.capital === true;
}

/** “…, according to X, …”. */
function isParenthesis(line: Line, index: number, subject: Range | null): boolean {
  const after = subject ? subject.to : index;
  return (
    isComma(line.items[index - 1]) &&
    isComma(line.items[after]) &&
    !has(line.items[after + 1], Tag.Rel)
  );
}

function soCalled(line: Line, index: number, cues: CompiledCues): Frame | null {
  if (!hints(line.items[index], Hint.SoCalled)) return null;
  const length = phraseAt(line, index, cues.soCalled);
  return length === 0 ? null : makeFrame('soCalled', { from: index, to: index + length }, null);
}

/** “the word terrorist”: mentioned, not used; “Ankara's name for it”: its own. */
function word(line: Line, index: number): Frame | null {
  const before = line.items[index - 1];
  const owner = line.items[index + 1]?.lower === 'for' ? ownerOf(line, index) : null;
  if (owner && has(line.items[index], Tag.Word))
    return makeFrame('name', { from: index, to: index + 1 }, owner, { marked: true });
  const user = has(line.items[index], Tag.Word) ? userOf(line, index) : null;
  if (user) return makeFrame('name', { from: index, to: index + 1 }, user, { marked: true });
  const named = has(line.items[index], Tag.Word) && has(before, Tag.Det);
  return named ? makeFrame('word', { from: index, to: index + 1 }, null, { marked: true }) : null;
}

/** “The paper had another name for it, …”, “Their neighbours use another word: …”: who has or uses it. */
function userOf(line: Line, index: number): Range | null {
  const verb = line.items.findLastIndex(
    (item, at) => at < index && at >= index - 4 && (has(item, Tag.Have) || USING.test(item.lower)),
  );
  const next = line.items[index + 1];
  const opens = next?.lower === 'for' || next?.text === ':';
  return verb > 0 && opens ? (subjectBefore(line, verb, -1)?.subject ?? null) : null;
}

const USING = /^(?:use|uses|used|prefer|prefers|preferred)$/u;

function belief(line: Line, index: number, earlier: readonly Frame[]): Frame | null {
  if (!has(line.items[index], Tag.Belief)) return null;
  let be = index - 1;
  while (isAdverb(line.items[be])) be -= 1;
  if (!has(line.items[be], Tag.Be) && line.items[be]?.lower !== "'s") return null;
  const found = subjectBefore(line, be, earlier.at(-1)?.cue.from ?? -1);
  return makeFrame('belief', { from: index, to: index + 1 }, found?.subject ?? null, {
    stretch: found?.stretch ?? null,
    marked: line.items[index + 1]?.lower === 'that',
  });
}

function noun(line: Line, index: number, cues: CompiledCues): Frame | null {
  if (!has(line.items[index], Tag.Noun)) return null;
  const next = line.items[index + 1];
  const carries = CARRIES.test(next?.lower ?? '');
  const owner = ownerOf(line, index);
  if (!carries && !owner) return null;
  const cue = { from: index, to: index + 1 };
  const by = next?.lower === 'by' || next?.lower === 'from' ? nameFrom(line, index + 2) : null;
  return makeFrame('noun', cue, owner ?? by ?? nationOf(line, index), {
    marked:
      carriesClause(line, index) ||
      (owner !== null && (next?.lower === 'to' || isAim(line, index))) ||
      (next?.lower === 'of' && cues.hearsay.has(line.items[index]?.lower ?? '')),
    embedded: !carries,
  });
}

/** “a UN report on”, “Israeli claims of”: the name right before the noun. */
function nationOf(line: Line, index: number): Range | null {
  const name = line.items[index - 1];
  const named = name?.capital === true && name.start > line.start && !has(name, Tag.Det | Tag.Time);
  return named && !line.titled ? { from: index - 1, to: index } : null;
}

/** “AP's advice is to write …”. */
function isAim(line: Line, index: number): boolean {
  return has(line.items[index + 1], Tag.Be) && line.items[index + 2]?.lower === 'to';
}

function carriesClause(line: Line, index: number): boolean {
  for (let at = index + 1; at < index + 9; at += 1) {
    const item = line.items[at];
    if ((isStop(item) && item?.text !== ':') || isComma(item)) return false;
    if (item?.lower === 'that' || item?.text === ':') return true;
  }
  return false;
}
