import type { Voice } from '../../src/core/finding';

/** A word of a text that must be marked, and how. */
export interface GoldMark {
  readonly text: string;
  /** Which occurrence of `text`, from 1. */
  readonly nth: number;
  readonly actor: string;
  /** Any of these is right. */
  readonly sides: readonly string[];
  readonly voice: Voice;
  /** Voices that can be defended too. */
  readonly fair: readonly Voice[];
  /** The speaker's side, or null where nobody of the list's sides speaks. */
  readonly speaker: string | null;
  readonly speakerName: string | null;
  readonly hard: boolean;
}

/** A word that must not be marked. */
export interface Trap {
  readonly text: string;
  readonly nth: number;
  readonly why: string;
}

/** One line of `test/eval/*.jsonl`: a text written for this project. */
export interface MarksDocument {
  readonly id: string;
  /** The list whose topic it has; null for a text that is about none. */
  readonly list: string | null;
  readonly lang: string;
  readonly text: string;
  readonly marks: readonly GoldMark[];
  readonly traps: readonly Trap[];
}

/** True for an object of the format of `test/eval/*.jsonl`. */
export function isMarksDocument(value: unknown): value is MarksDocument {
  return typeof value === 'object' && value !== null && 'marks' in value && 'traps' in value;
}

/** Where the `nth` occurrence of `text` stands in `whole`. Throws where there is none. */
export function placeOf(
  whole: string,
  { text, nth }: Pick<GoldMark, 'text' | 'nth'>,
): { start: number; end: number } {
  let start = -1;
  for (let found = 0; found < nth; found += 1) start = whole.indexOf(text, start + 1);
  if (start < 0) throw new Error(`“${text}” does not stand ${nth} times in “${whole}”`);
  return { start, end: start + text.length };
}
