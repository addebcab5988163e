import type { Finding, Skipped } from '../../src/core/finding';
import { overlaps } from '../../src/core/span';
import type { AllLists } from './all-lists';
import { fnv1a } from './fnv';
import { type GoldMark, type MarksDocument, placeOf } from './marks-format';

/** One expected mark next to what was found there. */
export interface JudgedMark {
  readonly id: string;
  readonly list: string;
  readonly text: string;
  readonly gold: GoldMark;
  /** Null where nothing was marked. */
  readonly found: Finding | null;
  /** Why it was not marked. */
  readonly reason: string | null;
}

/** A mark where none belongs. */
export interface OffMark {
  readonly id: string;
  readonly text: string;
  readonly finding: Finding;
  /** The trap it fell into, or null. */
  readonly trap: string | null;
}

/** Everything found in a set of documents next to the truth. */
export interface MarksRun {
  readonly documents: number;
  readonly marks: readonly JudgedMark[];
  readonly off: readonly OffMark[];
  readonly traps: number;
}

/** Half of the documents may be looked at; the other is only counted. */
export function isBlind(id: string): boolean {
  return fnv1a(id) % 2 === 1;
}

/** Runs the engine over the documents whose list is there; documents without a list always count. */
export function runMarks(documents: readonly MarksDocument[], engine: AllLists): MarksRun {
  const known = new Set(engine.ids);
  const those = documents.filter(({ list }) => list === null || known.has(list));
  const marks: JudgedMark[] = [];
  const off: OffMark[] = [];
  for (const document of those) judge(document, engine, marks, off);
  const traps = those.reduce((sum, document) => sum + document.traps.length, 0);
  return { documents: those.length, marks, off, traps };
}

function judge(
  document: MarksDocument,
  engine: AllLists,
  marks: JudgedMark[],
  off: OffMark[],
): void {
  const { id, text, lang } = document;
  const { findings, skipped } = engine.analyse(text, lang);
  const taken = new Set<Finding>();
  for (const gold of document.marks) {
    const place = placeOf(text, gold);
    const found = findings.find((one) => overlaps(one, place) && !taken.has(one));
    for (const one of findings) if (overlaps(one, place)) taken.add(one);
    const seen = skipped.filter((one) => overlaps(one, place));
    marks.push({
      id,
      list: document.list ?? '',
      text,
      gold,
      found: found ?? null,
      reason: found ? null : reasonOf(seen),
    });
  }
  for (const finding of findings) {
    if (taken.has(finding)) continue;
    const trap = document.traps.find((one) => overlaps(placeOf(text, one), finding));
    off.push({ id, text, finding, trap: trap?.why ?? null });
  }
}

function reasonOf(skipped: readonly Skipped[]): string {
  return skipped.map(({ label, reason }) => `${label}: ${reason}`).join('; ') || 'no form';
}

/** The actor is right: same list, same actor. */
export function isActorRight({ list, gold, found }: JudgedMark): boolean {
  return found !== null && found.list === list && found.actor === gold.actor;
}

/** One of the sides that the truth names is among those the finding names. */
export function isSideRight({ list, gold, found }: JudgedMark): boolean {
  return (
    found !== null && found.list === list && found.sides.some((side) => gold.sides.includes(side))
  );
}

/** Quoted and attributed are one answer; null where the engine does not answer. */
export function isVoiceRight({ gold, found }: JudgedMark): boolean | null {
  if (found === null || found.voice === 'unclear') return null;
  const answers = [gold.voice, ...gold.fair].map((voice) => voice === 'own');
  return answers.includes(found.voice === 'own');
}

/** The speaker's side, where the truth has one; null where it has none. */
export function isSpeakerRight({ gold, found }: JudgedMark): boolean | null {
  if (found === null || gold.speaker === null) return null;
  return found.speaker?.side === gold.speaker;
}
