import type { Article } from '../article';
import type { Alternative, Finding, SidedSpeaker, Skipped, VoiceAnswer } from '../finding';
import type { VoiceReader } from '../voice/voice-reader';
import type { Guard } from './guard';
import type { Label, Labels } from './labels';
import { isNearActor } from './near-actor';
import { type Reading, type Weighing, weigh } from './reading';
import { statedSpeaker } from './stated-speaker';
import { supportOf } from './support';
import type { Candidate } from './survey';
import { lets } from './near-anchors';
import { NOTHING_CLOSE_BY } from './topic-gate';

/** What is needed to decide a candidate. */
export interface Resolution extends Weighing {
  readonly labels: Labels;
  readonly guard: Guard;
  /** If a label is said of its actor outright. */
  readonly isPredicated: (label: Label, candidate: Candidate) => boolean;
  /** Made when the first candidate needs it. */
  readonly voices: () => VoiceReader;
}

/** A finding with the evidence that it is measured by where lists overlap. */
export interface Found {
  readonly finding: Finding;
  readonly score: number;
}

/** Why a label is not what the candidate means. */
interface Reason {
  readonly label: Label;
  readonly reason: string;
}

/** Decides what a candidate is: a finding, or skipped with the reason. */
export function resolve(at: Resolution, candidate: Candidate): Found | Skipped {
  const reasons: Reason[] = [];
  const open = openLabels(at, candidate, reasons);
  if (open.length === 0) return skipped(at, candidate, reasons);
  const voice = at.voices().told(candidate);
  const readings = readingsOf(at, candidate, open, voice, reasons);
  const [best] = readings;
  if (best === undefined) return skipped(at, candidate, reasons);
  return { finding: toFinding(at.article, candidate, voice, best, readings), score: best.score };
}

/** The readings that nothing speaks against, best first; why of the others goes to `reasons`. */
function readingsOf(
  at: Resolution,
  candidate: Candidate,
  open: readonly Label[],
  voice: VoiceAnswer,
  reasons: Reason[],
): Reading[] {
  const readings: Reading[] = [];
  const far: Reason[] = [];
  for (const label of open) {
    const reading = weigh(at, label, candidate, voice);
    if (reading === null) continue;
    const off = offTopic(at, reading, candidate);
    const reason = off ?? farFromActor(at, reading, candidate);
    if (reason === null) readings.push(reading);
    else (off === null ? far : reasons).push({ label, reason });
  }
  if (far.length > 0) reasons.push(...far);
  if (readings.length > 1)
    readings.sort((a, b) => b.score - a.score || (a.label.id < b.label.id ? -1 : 1));
  return readings;
}

/** The candidate's labels that nothing rules out; why of the others goes to `reasons`. */
function openLabels(at: Resolution, candidate: Candidate, reasons: Reason[]): Label[] {
  const open: Label[] = [];
  for (const number of candidate.labels) {
    const label = at.labels.at(number);
    if (label === undefined) continue;
    const reason = ruledOut(at, label, candidate);
    if (reason === null) open.push(label);
    else reasons.push({ label, reason });
  }
  return open;
}

function farFromActor(at: Resolution, reading: Reading, candidate: Candidate): string | null {
  return !reading.label.near || isNearActor(reading, candidate, at.survey, at.labels)
    ? null
    : 'near: no actor named close by';
}

/** True for a candidate that was not marked. */
export const isSkipped = (one: Found | Skipped): one is Skipped => 'reason' in one;

function ruledOut(at: Resolution, label: Label, candidate: Candidate): string | null {
  const { guard, survey } = at;
  const gate = survey.gates[label.list];
  if (gate === undefined) return 'gate: outside the text';
  const reason = guard.reason(label, candidate, at.isPredicated);
  if (reason !== null) return reason;
  return gate.mayLet(gate.strength(candidate)) ? null : NOT_ABOUT;
}

const NOT_ABOUT = 'gate: the text is not about this list’s subject';

/** Support of a label by a speaker whose side is known to use it. */
const SPOKEN = 0.35;

function offTopic(at: Resolution, reading: Reading, candidate: Candidate): string | null {
  const { label, gate, speakerSide } = reading;
  const topic = at.survey.gates[label.list];
  if (topic && lets(topic, gate, 0)) return null;
  const isPhrase = /[\s-]/u.test(at.article.text.slice(candidate.start, candidate.end));
  const spoken =
    !label.near && speakerSide !== null && label.sides.includes(speakerSide) ? SPOKEN : 0;
  const support = supportOf(label, candidate, at.survey, at.labels, isPhrase) + spoken;
  if (topic && lets(topic, gate, support)) return null;
  return topic?.active === true ? NOTHING_CLOSE_BY : NOT_ABOUT;
}

function skipped(at: Resolution, { start, end }: Candidate, reasons: readonly Reason[]): Skipped {
  const guarded = reasons.find(({ reason }) => reason.startsWith('guard')) ?? reasons[0];
  const text = at.article.text.slice(start, end);
  return { text, start, end, label: guarded?.label.id ?? '', reason: guarded?.reason ?? 'gate' };
}

function toFinding(
  article: Article,
  { start, end }: Candidate,
  voice: VoiceAnswer,
  best: Reading,
  readings: readonly Reading[],
): Finding {
  const { label, list, speakerSide } = best;
  return {
    text: article.text.slice(start, end),
    start,
    end,
    list: list.id,
    label: label.id,
    actor: label.actor,
    side: sideFor(label, speakerSide),
    sides: label.sides,
    shared: label.shared,
    charge: label.charge,
    voice: voice.voice === 'own' && speakerSide !== null ? 'unclear' : voice.voice,
    speaker: speakerOf(best),
    via: best.speakerName === voice.via?.name ? null : statedSpeaker(voice.via),
    cues: voice.cues,
    alternatives: readings.length > 1 ? alternativesTo(readings) : [],
  };
}

/** Who says it with their side. */
function speakerOf({ speakerName, speakerParty, speakerSide }: Reading): SidedSpeaker | null {
  return speakerName === null
    ? null
    : { name: speakerName, party: speakerParty, side: speakerSide };
}

/** All readings but the first. */
function alternativesTo(readings: readonly Reading[]): Alternative[] {
  const total = readings.reduce((sum, reading) => sum + reading.score, 0) || 1;
  return readings.slice(1).map(({ label, list, score, speakerSide }) => ({
    list: list.id,
    label: label.id,
    actor: label.actor,
    side: sideFor(label, speakerSide),
    charge: label.charge,
    weight: score / total,
  }));
}

function sideFor(label: Label, speakerSide: string | null): string {
  if (speakerSide !== null && label.sides.includes(speakerSide)) return speakerSide;
  return label.sides[0] ?? '';
}
