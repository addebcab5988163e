import type { Article } from '../article';
import type { Finding, SidedSpeaker, Skipped, VoiceAnswer } from '../finding';
import type { PackLabel } from '../pack';
import type { VoiceReader } from '../voice/voice-reader';
import type { Guard } from './guard';
import { isNearActor } from './near-actor';
import { isPredicated } from './predication';
import { type Reading, type Weighing, weigh } from './reading';
import type { Candidate } from './survey';

/** What is needed to decide a candidate. */
export interface Resolution extends Weighing {
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
  const reasons: { label: PackLabel; reason: string }[] = [];
  const open = candidate.labels
    .flatMap((index) => at.pack.labels[index] ?? [])
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
      const near =
        !reading.label.near || isNearActor(reading, candidate, at.survey, at.pack.labels);
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

function ruledOut(at: Resolution, label: PackLabel, candidate: Candidate): string | null {
  const { guard, survey, article, links } = at;
  const block = article.blocks[candidate.block];
  const gate = survey.gates[label.list];
  const actors = survey.actors[label.list];
  if (block === undefined || gate === undefined || actors === undefined)
    return 'gate: outside the text';
  const name = actors.before(label.actor, candidate);
  const predicated = name !== null && isPredicated(article.text, name, candidate, links);
  const neighbours = survey.neighbours(candidate.block);
  const reason = guard.reason(label, candidate, { block, neighbours, predicated });
  if (reason !== null) return reason;
  if (!gate.active) return 'gate: the text is not about this list’s subject';
  return gate.lets(gate.strength(candidate))
    ? null
    : 'gate: nothing close by is about this list’s subject';
}

function skipped(
  at: Resolution,
  { start, end }: Candidate,
  reasons: { label: PackLabel; reason: string }[],
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
  const { label, list, speakerSide } = best;
  const speaker: SidedSpeaker | null = voice.speaker && { ...voice.speaker, side: speakerSide };
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
    via: voice.via,
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

function sideFor(label: PackLabel, speakerSide: string | null): string {
  if (speakerSide !== null && label.sides.includes(speakerSide)) return speakerSide;
  return label.sides[0] ?? '';
}
