import type { CompiledCues } from './cues';
import { makeFrame, type Frame, type Range, type Reach } from './frame';
import { has, isAdverb, isContent, isDash } from './item-tests';
import type { Line } from './line';
import { gappedFrame } from './gapped-frame';
import { chargeFrame, mediaFrame } from './media-frames';
import { nounFrame } from './noun-frames';
import { actor } from './noun-phrase';
import { mainSubject } from './subject';
import { Tag } from './tag';
import { accountFrame } from './telling-frames';
import { verbFrame } from './verb-frames';

/** Most items before the colon of “Tehran: …”. */
const LABEL = 6;

/** All frames of a line, by cue. */
export function framesOf(line: Line, cues: CompiledCues): Frame[] {
  const frames: Frame[] = [];
  const colon = colonFrame(line, cues);
  if (colon) frames.push(colon);
  for (let index = 0; index < line.items.length; index += 1) {
    const opens = index === 0 || line.items[index - 1]?.text === ';';
    if (!opens && line.items[index]?.cue !== true) continue;
    const frame =
      gappedFrame(line, index, frames) ??
      accountFrame(line, index) ??
      verbFrame(line, index, frames, cues) ??
      mediaFrame(line, index, frames, cues) ??
      chargeFrame(line, index, frames, cues) ??
      nounFrame(line, index, frames, cues);
    if (frame) frames.push(frame);
  }
  return frames;
}

/** “Tehran: ‘resistance’ will answer”; “… will go on: Netanyahu”; “X rose: “…””. */
function colonFrame(line: Line, cues: CompiledCues): Frame | null {
  if (!line.items.some((item) => !item.word && (item.text === ':' || isDash(item)))) return null;
  const at = line.items.findIndex((item) => item.text === ':');
  const last = line.items.length - 1;
  if (at >= 1 && at <= LABEL && at < last && isLabel(line, 0, at, cues))
    return colon(at, { from: 0, to: at }, 'right');
  const tail = line.items.findLastIndex((item) => item.text === ':' || isDash(item));
  const ended = line.items[last]?.text === '.';
  if (!ended && tail > 2 && last - tail <= LABEL - 1 && isLabel(line, tail + 1, last + 1, cues))
    return colon(tail, { from: tail + 1, to: last + 1 }, 'left');
  if (at === 1 && line.items[0]?.quotation !== undefined) {
    const who = actor(line, 2);
    if (who) return colon(at, who, 'left');
  }
  if (at < 1 || line.items[at + 1]?.quotation === undefined) return null;
  if (cues.according.has(line.items[0]?.lower ?? '')) return null;
  const subject = mainSubject(line, at);
  return subject && colon(at, subject, 'right');
}

/** A name, and nothing but a name. */
function isLabel(line: Line, from: number, to: number, cues: CompiledCues): boolean {
  const label = line.items.slice(from, to);
  const fits = label.every(
    (item) =>
      (isContent(item) && item.quotation === undefined) ||
      item.lower === 'of' ||
      item.text === '.' ||
      item.lower === "'s",
  );
  if (
    cues.notLabels.has(
      label
        .map((item) => item.lower)
        .join(' ')
        .replace(" 's", "'s"),
    )
  )
    return false;
  const ended = line.items.at(-1)?.text === '.';
  if (from === 0 && label.length === 1 && ended && line.items[to + 1]?.quotation === undefined)
    return false;
  const verb = label.some(
    (item) => isAdverb(item) || (item.verb && !item.capital && !has(item, Tag.Role)),
  );
  return to > from && fits && !verb && label[0]?.capital === true;
}

function colon(at: number, subject: Range, reach: Reach): Frame {
  return makeFrame('colon', { from: at, to: at + 1 }, subject, { reach, marked: true });
}
