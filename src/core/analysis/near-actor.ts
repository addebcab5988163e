import { isNamedIn, nearness } from './actor-names';
import type { Candidate, Survey } from './survey';
import type { Reading } from './reading';
import type { Label, Labels } from './labels';

/** How far, in UTF-16 units, another label of the same actor vouches for an everyday word. */
const VOUCH_REACH = 250;

/**
 * True if an everyday word stands close to its actor: the actor's name in the same sentence or the next,
 * another label of the actor close by, or a speaker of a side that is known to use the word so.
 */
export function isNearActor(
  reading: Reading,
  candidate: Candidate,
  survey: Survey,
  labels: Labels,
): boolean {
  const { label, speakerSide } = reading;
  if (speakerSide !== null && label.sides.includes(speakerSide)) return true;
  const actors = survey.actors[label.list];
  if (actors && nearness(actors, label.actor, candidate) > 0) return true;
  if (actors && label.text.includes(' ') && isNamedIn(actors, label.actor, candidate)) return true;
  return isVouched(label, candidate, survey.candidates, labels);
}

function isVouched(
  label: Label,
  candidate: Candidate,
  candidates: readonly Candidate[],
  labels: Labels,
): boolean {
  const at = candidate.index;
  const vouches = (other: Candidate | undefined): boolean =>
    other !== undefined &&
    (other.start > candidate.end || other.end < candidate.start) &&
    other.labels.some((index) => {
      const known = labels.at(index);
      return (
        known !== undefined &&
        known.list === label.list &&
        known.actor === label.actor &&
        !known.near
      );
    });
  for (
    let back = at - 1;
    back >= 0 && candidate.start - (candidates[back]?.end ?? 0) <= VOUCH_REACH;
    back--
  )
    if (vouches(candidates[back])) return true;
  for (
    let on = at + 1;
    on < candidates.length && (candidates[on]?.start ?? 0) - candidate.end <= VOUCH_REACH;
    on++
  )
    if (vouches(candidates[on])) return true;
  return false;
}
