import type { Article } from '../article';
import type { Finding, SidedSpeaker, Skipped, VoiceAnswer } from '../finding';
import type { VoiceReader } from '../voice/voice-reader';
import type { Guard } from './guard';
import type { Label, Labels } from './labels';
import { isNearActor } from './near-actor';
import { isPredicated } from './predication';
import { type Reading, type Weighing, weigh } from './reading';
import { statedSpeaker } from './stated-speaker';
import { supportOf } from './support';
import type { Candidate } from './survey';

/** What is needed to decide a candidate. */
export interface Resolution extends Weighing {
  readonly labels: Labels;
  readonly guard: Guard;
  /** Made when the first candidate needs it. */
  readonly voices: () => VoiceReader;
}

/** A finding with the evidence that it is measured by where lists overlap. */
export interface Found {
  readonly finding: Finding;
  readonly score: number;
}

/** Decides what a candidate is: a finding, or skipped with the reason. */
export function resolve(at: Resolution, candidate: Candidate): Found | Skipped {
  const reasons: { label: Label; reason: string }[] = [];
  const open = candidate.labels
    .flatMap((number) => at.labels.at(number) ?? [])
    .filter((label) => {
      const reason = ruledOut(at, label, candidate);
      if (reason !== null) reasons.push({ label, reason });
      return reason === null;
    });
  if (open.length === 0) return skipped(at, candidate, reasons);
  const voice = at.voices().at(candidate);
  const readings = open
    .flatMap((label) => weigh(at, label, candidate, voice) ?? [])
    .filter((reading) => {
      const reason = offTopic(at, reading, candidate);
      if (reason !== null) reasons.push({ label: reading.label, reason });
      return reason === null;
    })
    .filter((reading) => {
      const near = !reading.label.near || isNearActor(reading, candidate, at.survey, at.labels);
      if (!near) reasons.push({ label: reading.label, reason: 'near: no actor named close by' });
      return near;
    })
    .sort((a, b) => b.score - a.score || (a.label.id < b.label.id ? -1 : 1));
  const [best] = readings;
  if (best === undefined) return skipped(at, candidate, reasons);
  return { finding: toFinding(at.article, candidate, voice, best, readings), score: best.score };
}

/** True for a candidate that was not marked. */
export const isSkipped = (one: Found | Skipped): one is Skipped => 'reason' in one;

function ruledOut(at: Resolution, label: Label, candidate: Candidate): string | null {
  const { guard, survey, article, links } = at;
  const gate = survey.gates[label.list];
  const actors = survey.actors[label.list];
  if (gate === undefined || actors === undefined) return 'gate: outside the text';
  const name = actors.before(label.actor, candidate);
  const predicated = name !== null && isPredicated(article.text, name, candidate, links);
  const reason = guard.reason(label, candidate, candidate.block, predicated);
  if (reason !== null) return reason;
  return gate.mayLet(gate.strength(candidate)) ? null : NOT_ABOUT;
}

const NOT_ABOUT = 'gate: the text is not about this list’s subject';

/** Support of a label by a speaker whose side is known to use it. */
const SPOKEN = 0.35;

function offTopic(at: Resolution, reading: Reading, candidate: Candidate): string | null {
  const { label, gate, speakerSide } = reading;
  const topic = at.survey.gates[label.list];
  if (topic?.lets(gate, 0) === true) return null;
  const isPhrase = /[\s-]/u.test(at.article.text.slice(candidate.start, candidate.end));
  const spoken =
    !label.near && speakerSide !== null && label.sides.includes(speakerSide) ? SPOKEN : 0;
  const support = supportOf(label, candidate, at.survey, at.labels, isPhrase) + spoken;
  if (topic?.lets(gate, support) === true) return null;
  return topic?.active === true ? 'gate: nothing close by is about this list’s subject' : NOT_ABOUT;
}

function skipped(
  at: Resolution,
  { start, end }: Candidate,
  reasons: { label: Label; reason: string }[],
): Skipped {
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
  const total = readings.reduce((sum, reading) => sum + reading.score, 0) || 1;
  const { label, list, speakerParty, speakerSide } = best;
  const speaker: SidedSpeaker | null = voice.speaker && {
    name: voice.speaker.name,
    party: speakerParty,
    side: speakerSide,
  };
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
    voice: voice.voice,
    speaker,
    via: statedSpeaker(voice.via),
    cues: voice.cues,
    alternatives: readings.slice(1).map((reading) => ({
      list: reading.list.id,
      label: reading.label.id,
      actor: reading.label.actor,
      side: sideFor(reading.label, reading.speakerSide),
      charge: reading.label.charge,
      weight: reading.score / total,
    })),
  };
}

function sideFor(label: Label, speakerSide: string | null): string {
  if (speakerSide !== null && label.sides.includes(speakerSide)) return speakerSide;
  return label.sides[0] ?? '';
}
