import type { Mention, MentionFinder } from '../mention';
import type { Span } from '../span';
import type { CompiledCues } from './cues';
import type { Range } from './frame';
import { has } from './item-tests';
import type { Line } from './line';
import { mentionsWithin, type Placed } from './placed-mentions';
import { isMember, isVoice } from './speaks-for';
import { Tag } from './tag';
import type { TextSource } from './text-source';

/** Parties that the nouns of a phrase may mean: “the rebels”, “a campaigner against the bill”. */
export function partiesPerhaps(
  line: Line,
  name: Range,
  mentions: readonly Placed[],
  cues: CompiledCues,
): string[] {
  const parties: string[] = [];
  for (const { kind, from, party } of mentionsWithin(line, name, mentions))
    if (kind === 'perhaps' && from < headEnd(line, name, cues)) parties.push(party);
  return parties;
}

/** Where a phrase goes on behind its head (“the rebels” of “the rebels in the north”); Infinity where it doesn't. */
function headEnd(line: Line, name: Range, cues: CompiledCues): number {
  for (let at = name.from + 1; at < name.to; at += 1)
    if (has(line.items[at], Tag.Prep) && !speaksFor(line, at, cues)) return at;
  return Infinity;
}

/** Parties named in a phrase that is not said to speak for them: “Iranian editorials”, “a PKK prisoner”, “for Aden”. */
export function partiesTouched(
  line: Line,
  name: Range,
  mentions: readonly Placed[],
  cues: CompiledCues,
): string[] {
  if (isApart(line, name, cues)) return [];
  const parties: string[] = [];
  for (const { kind, party } of mentionsWithin(line, name, mentions))
    if (kind !== 'perhaps') parties.push(party);
  return parties;
}

/** Bystanders, and those who speak against whom they are named with. */
export function isApart(line: Line, name: Range, cues: CompiledCues): boolean {
  for (let at = name.from; at < name.to; at += 1) {
    const item = line.items[at];
    if (has(item, Tag.Opponent) || cues.bystanders.has(item?.lower ?? '')) return true;
  }
  return false;
}

/** “a coordinator for the factions”. */
function speaksFor(line: Line, at: number, cues: CompiledCues): boolean {
  const head = line.items[at - 1];
  return line.items[at]?.lower === 'for' && (isVoice(head, cues) || isMember(head, cues));
}

/** Adjectives of nations that no party has: “Kenyan officials” are nobody's here. */
const NATION = /(?:an|ese|ish|ch|i)$/u;

/**
 * A phrase that names an official by post alone (“the minister”, “Colonel Haddad”, “a security source”): nothing
 * in it says whose. Words of a place or nation that belongs to no party say that it is somebody else's.
 */
export function isPostAlone(line: Line, range: Range, cues: CompiledCues): boolean {
  let post = -1;
  for (let at = range.from; at < range.to; at += 1) {
    const item = line.items[at];
    if (has(item, Tag.Opponent) || cues.bystanders.has(item?.lower ?? '')) return false;
    if (post < 0 && (isVoice(item, cues) || isMember(item, cues))) post = at;
    else if (post < 0 && item?.capital && (at > 0 || NATION.test(item.lower))) return false;
    else if (has(item, Tag.Prep) && isNamed(line, at + 1)) return false;
  }
  return post >= 0 && !(has(line.items[range.to], Tag.Prep) && isNamed(line, range.to + 1));
}

/** A post or body of a place that is no party's (“the mayor of Alder”), but of no other nation. */
export function isPostElsewhere(line: Line, range: Range, cues: CompiledCues): boolean {
  let post = false;
  for (let at = range.from; at < range.to; at += 1) {
    const item = line.items[at];
    if (has(item, Tag.Opponent) || cues.bystanders.has(item?.lower ?? '')) return false;
    if (item?.capital && at > 0 && NATION.test(item.lower)) return false;
    if (isVoice(item, cues) || isMember(item, cues)) post = true;
  }
  return post;
}

/** “opponents of the amendment”, “backers of the ban”: of a measure, not of a party. */
export function isTaker(line: Line, { from, to }: Range): boolean {
  const at = line.items.findIndex(({ lower }, on) => on >= from && on < to && lower === 'of');
  const taker = at > from && TAKER.test(line.items[at - 1]?.lower ?? '');
  return taker && line.items.slice(at, to).every(({ capital }) => !capital);
}

const TAKER = /^(?:opponent|critic|supporter|backer|proponent|advocate|defender|sponsor)s?$/u;

function isNamed(line: Line, at: number): boolean {
  const item = line.items[has(line.items[at], Tag.Det) ? at + 1 : at];
  return item?.capital === true && !has(item, Tag.Time);
}

/** How far around a speaker other parties count, in UTF-16 units. */
const BEFORE = 1200;
const AFTER = 300;
const MOST = 6;

/** The parties named around a speaker, nearest first, then the outlet's own. */
export function partiesAround(source: TextSource, finder: MentionFinder, speaker: Span): string[] {
  const { text, outletParty } = source.article;
  const start = Math.max(0, speaker.start - BEFORE);
  const around = finder.mentionsIn({ start, end: Math.min(text.length, speaker.end + AFTER) });
  const parties: string[] = [];
  const add = ({ kind, party }: Mention): void => {
    if (kind !== 'perhaps' && kind !== 'cause' && !parties.includes(party)) parties.push(party);
  };
  let on = around.findIndex((one) => one.start >= speaker.start);
  if (on < 0) on = around.length;
  for (let back = on; parties.length < MOST && (back > 0 || on < around.length);) {
    const before = around[back - 1];
    const after = around[on];
    if (before && (!after || speaker.start - before.start <= after.start - speaker.start)) {
      const to = back;
      back = runStart(around, back);
      for (const one of around.slice(back, to)) add(one);
    } else if (after) {
      add(after);
      on += 1;
    }
  }
  if (outletParty !== null && !parties.includes(outletParty)) parties.push(outletParty);
  return parties.slice(0, MOST);
}

/** The first of the mentions that start where the one before `end` does: a name of several parties. */
function runStart(mentions: readonly Mention[], end: number): number {
  let from = end - 1;
  while (from > 0 && mentions[from - 1]?.start === mentions[end - 1]?.start) from -= 1;
  return from;
}
