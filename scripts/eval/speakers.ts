import { overlaps } from '../../src/core/span';
import type { Finding } from '../../src/core/finding';
import type { AllLists } from './all-lists';

/** A short text with one framing word: who says it, by side. */
export interface SpeakerLine {
  readonly id: string;
  /**
   * `first` was run before the rules were mended, `second` only after; `third` is harder and was mended on;
   * `fourth` is harder too and was run once before it was read; `fifth` and `sixth`, hardest, were run and then mended
   * on; `seventh`, in plain news style, was run once, after all rules.
   */
  readonly set: 'first' | 'second' | 'third' | 'fourth' | 'fifth' | 'sixth' | 'seventh';
  readonly list: string;
  readonly text: string;
  /** UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly voice: 'own' | 'quoted' | 'attributed';
  /** Null where nobody of the list's sides speaks. */
  readonly speakerSide: string | null;
}

/** True for an object of the format of `test/eval/speakers.jsonl`. */
export function isSpeakerLine(value: unknown): value is SpeakerLine {
  return typeof value === 'object' && value !== null && 'speakerSide' in value;
}

/** A line next to what was found there, or null. */
export interface JudgedSpeaker {
  readonly line: SpeakerLine;
  readonly found: Finding | null;
}

/** Runs the engine over the lines. */
export function runSpeakers(lines: readonly SpeakerLine[], engine: AllLists): JudgedSpeaker[] {
  return lines.map((line) => {
    const { findings } = engine.analyse(line.text, 'en');
    return { line, found: findings.find((finding) => overlaps(finding, line)) ?? null };
  });
}

/** How often the speaker's side is right where one speaks, and how often one is named where none does. */
export interface SpeakerScore {
  readonly found: number;
  readonly sided: number;
  readonly right: number;
  readonly sideless: number;
  readonly invented: number;
}

export function scoreSpeakers(judged: readonly JudgedSpeaker[]): SpeakerScore {
  const found = judged.filter((one) => one.found !== null);
  const sided = found.filter(({ line }) => line.speakerSide !== null);
  const sideless = found.filter(({ line }) => line.speakerSide === null);
  return {
    found: found.length,
    sided: sided.length,
    right: sided.filter(isRight).length,
    sideless: sideless.length,
    invented: sideless.filter((one) => !isRight(one)).length,
  };
}

function isRight({ line, found }: JudgedSpeaker): boolean {
  const side = found?.speaker?.side ?? null;
  return side === line.speakerSide && (side === null || found?.list === line.list);
}

/** One row a set; wrong ones are shown where `errors` asks for them. */
export function reportSpeakers(judged: readonly JudgedSpeaker[], errors: number): string {
  const sets = [...new Set(judged.map(({ line }) => line.set))];
  const rows = sets.map((set) => {
    const those = judged.filter(({ line }) => line.set === set);
    const { found, sided, right, sideless, invented } = scoreSpeakers(those);
    const share = (right / Math.max(1, sided)).toFixed(3);
    return `${set.padEnd(8)}${those.length} lines, ${found} marked; side right ${right} of ${sided} (${share}); side named for nobody ${invented} of ${sideless}`;
  });
  const wrong = judged.filter((one) => one.found !== null && !isRight(one)).slice(0, errors);
  return [...rows, ...wrong.map(wrongLine)].join('\n');
}

function wrongLine({ line, found }: JudgedSpeaker): string {
  return `  ${line.id} ${line.speakerSide ?? '-'}, said ${found?.list ?? ''} ${found?.speaker?.side ?? '-'} “${found?.speaker?.name ?? ''}”: ${line.text}`;
}
