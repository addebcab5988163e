import { canSpeak } from './can-speak';
import type { Frame, FrameKind } from './frame';
import { has, isAdverb, isAuxiliary, isComma, isDash } from './item-tests';
import { insertionCommas } from './insertion-commas';
import type { Line } from './line';
import { countBreaks, countCommas, countStops, countTimes } from './parting';
import { Tag } from './tag';

/** A frame whose reach covers a place in its line, with what lies between. */
export interface Reading {
  readonly frame: Frame;
  readonly left: boolean;
  readonly distance: number;
  /** Half as many where a tag at the end has the whole sentence for its words. */
  readonly commas: number;
  /** “but”, “while”… behind a comma: the words may be the narrator's again. */
  readonly breaks: number;
  readonly stops: number;
  /** Other frames' cues in between. */
  readonly between: number;
  /** Rough order among readings of one place, higher first. */
  readonly rank: number;
}

const BASE: Readonly<Record<Frame['kind'], number>> = {
  say: 3,
  according: 3,
  colon: 3,
  think: 2.6,
  name: 2.6,
  as: 2.6,
  want: 2.4,
  belief: 2.4,
  topic: 2,
  noun: 1.6,
  soCalled: 2.5,
  word: 2.5,
};

/** Items that “so-called” governs. */
const SO_CALLED_REACH = 5;

/** The readings of the item at `position`, best first. Words of the speaker's own name are in none. */
export function readingsAt(line: Line, frames: readonly Frame[], position: number): Reading[] {
  const readings: Reading[] = [];
  for (const frame of frames) {
    const reading = readingOf(line, frame, frames, position);
    if (reading === null) continue;
    let at = readings.length;
    for (; at > 0 && (readings[at - 1]?.rank ?? 0) < reading.rank; at -= 1)
      readings[at] = readings[at - 1] ?? reading;
    readings[at] = reading;
  }
  return readings;
}

function readingOf(
  line: Line,
  frame: Frame,
  frames: readonly Frame[],
  position: number,
): Reading | null {
  const { cue, stretch } = frame;
  if (position === cue.from) return null;
  if (stretch && position >= stretch.from && position < stretch.to) return null;
  const left = position < cue.from;
  if (left && frame.reach === 'right' && !reachesBack(frame)) return null;
  if (!left && frame.reach === 'left') return null;
  const [from, to] = left
    ? [position + 1, leftEdge(line, frame)]
    : [rightEdge(line, frame), position];
  const distance = Math.max(0, to - from);
  if (frame.kind === 'soCalled' && distance > SO_CALLED_REACH) return null;
  if (frame.kind === 'word' && distance > 0) return null;
  const parting = countCommas(line, from, to);
  const commas =
    parting < 2 || left ? parting : parting - insertionCommas(line.items.slice(from, to));
  if (frame.relative && commas > 0 && !frame.marked) return null;
  if (frame.relative && line.items[to - 1] && endsRelative(line, cue.to, position)) return null;
  const stops = countStops(line, from, to);
  const goesOn = !left && isComma(line.items[from - 1]) && from > cue.to;
  const breaks =
    countBreaks(line, goesOn ? from + 1 : from, to, left) +
    (frame.kind === 'topic' && !frame.marked ? countTimes(line, from, to) : 0);
  const others = countOthers(frames, frame, from, to);
  const rank =
    BASE[frame.kind] +
    (frame.marked ? 0.5 : 0) -
    0.25 * commas -
    breaks -
    1.5 * stops -
    0.03 * distance -
    0.15 * others -
    (frame.embedded ? 0.4 : 0) -
    (frame.subject ? 0 : 0.4) -
    (frame.subject && !canSpeak(line, frame) ? 0.8 : 0) -
    (left && frame.passive ? 0.5 : 0);
  const told = left && frame.reach === 'left' ? commas / 2 : commas;
  return { frame, left, distance, commas: told, breaks, stops, between: others, rank };
}

/** “The terrorists condemned by Moscow”, but not “the Mount, known to Muslims as …” nor “they are feared to be …”. */
function reachesBack({ passive, subject, kind }: Frame): boolean {
  return passive && subject !== null && kind !== 'name' && kind !== 'as';
}

/** Other frames whose cues stand in a stretch. */
function countOthers(frames: readonly Frame[], frame: Frame, from: number, to: number): number {
  let count = 0;
  for (const other of frames)
    if (other !== frame && other.cue.from >= from && other.cue.from < to && other.kind !== 'noun')
      count += 1;
  return count;
}

/** Behind the verb, and behind the comma that closes an interruption (“…, Ankara said, …”). */
function rightEdge(line: Line, { cue, reach }: Frame): number {
  if (reach !== 'both') return cue.to;
  let at = cue.to;
  while (isAdverb(line.items[at]) || has(line.items[at], Tag.Time) || isOnDay(line, at)) at += 1;
  return isComma(line.items[at]) ? at + 1 : cue.to;
}

/** “on Sunday”. */
function isOnDay(line: Line, at: number): boolean {
  return line.items[at]?.lower === 'on' && has(line.items[at + 1], Tag.Time);
}

/** Where the words left of a frame end: before the comma that parts them from the speaker. */
function leftEdge(line: Line, { cue, stretch }: Frame): number {
  const edge = Math.min(cue.from, stretch?.from ?? cue.from);
  return isComma(line.items[edge - 1]) || isDash(line.items[edge - 1]) ? edge - 1 : edge;
}

/** A comma with a verb or auxiliary behind it: the main clause goes on. */
function endsRelative(line: Line, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1)
    if (
      isComma(line.items[index]) &&
      (isAuxiliary(line.items[index + 1]) || line.items[index + 1]?.verb)
    )
      return true;
  return false;
}

/** Readings within this much of the best rank can stand inside or around it. */
const AROUND = 1.7;

/** Kinds that make a speaker of their own inside another's words. */
const TOLD = new Set<FrameKind>(['say', 'think', 'name', 'as', 'belief', 'colon']);

/** The innermost frame among readings, and the one that passes its words on. Who cannot speak is left out where others can. */
export function nested(
  line: Line,
  all: readonly Reading[],
): { inner: Frame | null; via: Frame | null } {
  if (all.length <= 1) return { inner: all[0]?.frame ?? null, via: null };
  const able = all.filter(({ frame }) => frame.subject !== null && canSpeak(line, frame));
  const readings = able.length > 0 ? able : all;
  const best = readings[0];
  if (!best) return { inner: null, via: null };
  const strong = readings.filter(
    (one) => one.frame.subject && one.rank > best.rank - AROUND && one.frame.kind !== 'noun',
  );
  const told = strong.filter(
    (one) =>
      !one.left && !one.frame.embedded && TOLD.has(one.frame.kind) && one.stops <= best.stops,
  );
  const inner = told.reduce(
    (near, one) => (one.distance < near.distance ? one : near),
    told[0] ?? strong[0] ?? best,
  );
  const around = strong.find((one) => one.frame !== inner.frame && surrounds(one, inner.frame));
  return { inner: inner.frame, via: around?.frame ?? null };
}

function surrounds(outer: Reading, inner: Frame): boolean {
  const { frame } = outer;
  const apart = frame.subject?.from !== inner.subject?.from;
  if (frame.kind === 'according' || outer.left) return apart && inner.kind !== 'noun';
  const speaks = frame.kind === 'say' || frame.kind === 'think' || frame.kind === 'colon';
  const before = frame.cue.from < inner.cue.from;
  return speaks && apart && before && !inner.inherited && outer.breaks + outer.commas === 0;
}
