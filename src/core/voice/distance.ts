import type { Speaker } from '../finding';
import type { CompiledCues } from './cues';
import type { Frame, FrameKind } from './frame';
import { has, isAdverb } from './item-tests';
import type { Line } from './line';
import { makeSpeaker } from './make-speaker';
import { Tag } from './tag';

/** “did not call them rebels”: refused; who does not want rebels in town still calls them so. */
const REFUSING = new Set<FrameKind>(['say', 'name', 'as']);

/** Most small words between “not” and the word it denies (“were not mere”). */
const REACH = 3;

/** The words at a place are denied, refused or only mentioned by who says them: they tell nothing of the speaker's side. */
export function isDistant(
  line: Line,
  position: number,
  frame: Frame | null,
  cues: CompiledCues,
): boolean {
  if (frame?.kind === 'word' || frame?.kind === 'soCalled') return true;
  if (frame?.negated && REFUSING.has(frame.kind) && !isAsked(line, frame)) return true;
  const verb = frame && line.items[frame.cue.from]?.verb;
  return (verb !== null && cues.denying.has(verb?.lemma ?? '')) || isDenied(line, position);
}

/** “did not say how many rebels”: the word itself is not in question. */
function isAsked(line: Line, { cue }: Frame): boolean {
  return /^(?:how|where|when|why|if|whether|what|who)$/u.test(line.items[cue.to]?.lower ?? '');
}

/** “were not deniers”, “never a cult”. */
function isDenied(line: Line, position: number): boolean {
  for (let at = position - 1; at >= Math.max(0, position - REACH); at -= 1) {
    const item = line.items[at];
    if (has(item, Tag.Neg)) return true;
    if (!isAdverb(item) && !has(item, Tag.Det | Tag.Be)) return false;
  }
  return false;
}

/** A speaker without what their words leave open. */
export function namedOnly(speaker: Speaker): Speaker {
  return makeSpeaker(speaker.name, speaker.party);
}
