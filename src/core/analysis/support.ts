import type { Span } from '../span';
import { nameBefore, nameBehind, nearness } from './actor-names';
import type { Label, Labels } from './labels';
import { isAnchored } from './near-anchors';
import type { Candidate, Survey } from './survey';

/** What speaks for a label's subject besides the gate's own anchors, in the gate's units. */
const ANCHORED = 0.35;
const PHRASE = 0.2;
const NEEDS_MET = 0.25;
const ACTOR_NAMED = 0.4;
const COMPANY = 0.35;

/** How far, in UTF-16 units, another label of the list keeps company. */
const REACH = 250;

/**
 * Evidence of the label itself that the text is about its list: an anchor in its own words, a phrase of several words, a context that the label
 * asked for and that is there, its actor's name, another label of the list close by in
 * the same block.
 */
export function supportOf(
  label: Label,
  candidate: Candidate,
  survey: Survey,
  labels: Labels,
  isPhrase: boolean,
): number {
  return (
    ownWords(label, candidate, survey, isPhrase) +
    (label.needs >= 0 ? NEEDS_MET : 0) +
    ACTOR_NAMED * actorNamed(label, candidate, survey) +
    (hasCompany(label, candidate, survey, labels) ? COMPANY : 0)
  );
}

/** 0–1: how near the actor is named by a word that is no anchor already. */
function actorNamed(label: Label, span: Span, survey: Survey): number {
  const actors = survey.actors[label.list];
  if (!actors) return 0;
  const name = nameBefore(actors, label.actor, span) ?? nameBehind(actors, label.actor, span);
  const gate = survey.gates[label.list];
  if (!name || (gate && isAnchored(gate, name))) return 0;
  return nearness(actors, label.actor, span);
}

function ownWords(label: Label, span: Span, survey: Survey, isPhrase: boolean): number {
  const gate = survey.gates[label.list];
  if (gate && isAnchored(gate, span)) return ANCHORED;
  return isPhrase && !label.near ? PHRASE : 0;
}

function hasCompany(
  label: Label,
  candidate: Candidate,
  { candidates }: Survey,
  labels: Labels,
): boolean {
  const vouches = (other: Candidate): boolean =>
    other.block === candidate.block &&
    (other.start >= candidate.end || other.end <= candidate.start) &&
    other.labels.some((index) => isSure(labels.at(index), label.list));
  for (let at = candidate.index - 1; at >= 0; at--) {
    const other = candidates[at];
    if (other === undefined || candidate.start - other.end > REACH) break;
    if (vouches(other)) return true;
  }
  for (let at = candidate.index + 1; at < candidates.length; at++) {
    const other = candidates[at];
    if (other === undefined || other.start - candidate.end > REACH) break;
    if (vouches(other)) return true;
  }
  return false;
}

/** A label of the list that is no everyday word. */
function isSure(label: Label | undefined, list: number): boolean {
  return label !== undefined && label.list === list && !label.near;
}
