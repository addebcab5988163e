import type { ActorCount, Analysis, Finding, LabelCount, Voice } from '../core/finding';
import { contextOf } from './context-of';
import type { PageText } from './read/page-text';

/** What the reader says is wrong with a finding; `reading` is an index in its alternatives, null: none of them. */
export type Correction =
  { readonly voice: Voice } | { readonly reading: number } | { readonly reading: null };

/** Corrections of this page, kept while it is open. They survive readings, being tied to words in their sentence. */
export interface Corrections {
  add(finding: Finding, text: PageText, correction: Correction): void;
  remove(finding: Finding, text: PageText): void;
  /** The analysis, set right. The same object when there is nothing to correct. */
  apply(analysis: Analysis, text: PageText): Analysis;
}

/** No corrections yet. */
export function createCorrections(): Corrections {
  const known = new Map<string, Correction[]>();
  return {
    add(finding, text, correction) {
      const key = keyOf(finding, text);
      known.set(key, [...(known.get(key) ?? []), correction]);
    },
    remove(finding, text) {
      known.delete(keyOf(finding, text));
    },
    apply(analysis, text) {
      if (known.size === 0) return analysis;
      const findings = analysis.findings.flatMap((finding) =>
        corrected(finding, known.get(keyOf(finding, text)) ?? []),
      );
      return { ...analysis, findings, actors: recount(analysis.actors, findings) };
    },
  };
}

/** The words and where they stand in their sentence: the same before and after a correction or a new reading. */
function keyOf(finding: Finding, text: PageText): string {
  const context = contextOf(text.article, finding);
  return `${context.start}\n${finding.text}\n${context.text}`;
}

function corrected(finding: Finding, corrections: readonly Correction[]): Finding[] {
  let now = finding;
  for (const correction of corrections) {
    if ('voice' in correction) now = withVoice(now, correction.voice);
    else if (correction.reading === null) return [];
    else now = withReading(now, correction.reading);
  }
  return [now];
}

function withVoice(finding: Finding, voice: Voice): Finding {
  if (voice !== 'own') return { ...finding, voice };
  return { ...finding, voice, speaker: null, via: null, cues: [] };
}

function withReading(finding: Finding, index: number): Finding {
  const chosen = finding.alternatives[index];
  if (!chosen) return finding;
  const { weight, ...reading } = chosen;
  const left = finding.alternatives.filter((other) => other !== chosen);
  const { list, label, actor, side, charge } = finding;
  const was = { list, label, actor, side, charge, weight };
  return {
    ...finding,
    ...reading,
    sides: [reading.side],
    shared: false,
    alternatives: [was, ...left],
  };
}

const NO_USES = { own: 0, quoted: 0, attributed: 0, unclear: 0 };

/** Actors counted anew from the findings; labels keep their texts, new ones get the words found. */
function recount(before: readonly ActorCount[], findings: readonly Finding[]): ActorCount[] {
  const texts = new Map(before.flatMap(({ labels }) => labels.map((one) => [one.label, one.text])));
  const actors = new Map<
    string,
    { list: string; actor: string; labels: Map<string, LabelCount> }
  >();
  for (const finding of findings) {
    const { list, actor, label, sides, shared, voice } = finding;
    const key = `${list}/${actor}`;
    const entry = actors.get(key) ?? { list, actor, labels: new Map<string, LabelCount>() };
    actors.set(key, entry);
    const count = entry.labels.get(label) ?? {
      ...NO_USES,
      label,
      sides,
      shared,
      text: texts.get(label) ?? finding.text,
    };
    entry.labels.set(label, { ...count, [voice]: count[voice] + 1 });
  }
  return [...actors.values()].map((entry) => ({ ...entry, labels: [...entry.labels.values()] }));
}
