import { articleFromText } from '../../src/core/article-from-text';
import type { Finding } from '../../src/core/finding';
import { overlaps } from '../../src/core/span';
import type { AllLists } from './all-lists';

/** One sentence with one word: is it the framing sense, and of which list. */
export interface SenseLine {
  readonly id: number;
  readonly sentence: string;
  readonly term: string;
  /** UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly framing_sense: boolean;
  readonly on_list: string | null;
  readonly voice: string;
}

/** True for an object of the sense format. */
export function isSenseLine(value: unknown): value is SenseLine {
  return typeof value === 'object' && value !== null && 'framing_sense' in value;
}

/** The table of a run over single sentences; wrong marks are shown where `errors` asks for them. */
export function reportSense(lines: readonly SenseLine[], engine: AllLists, errors: number): string {
  const known = new Set(engine.ids);
  const judged = lines.map((line) => ({ line, found: foundAt(line, engine) }));
  const here = judged.filter(({ line }) => line.on_list !== null && known.has(line.on_list));
  const found = here.filter((one) => one.found !== null);
  const right = found.filter(({ line, found: finding }) => finding?.list === line.on_list);
  const off = judged.filter(
    ({ line, found: finding }) => finding !== null && line.on_list === null,
  );
  const voices = found.filter((one) => one.found?.voice !== 'unclear');
  const voiced = voices.filter(
    ({ line, found: finding }) => (finding?.voice === 'own') === (line.voice === 'own'),
  );
  const drawn = found.length + off.length;
  const table = [
    `about a shipped list  ${here.length}`,
    `marked                ${found.length} (${part(found.length, here.length)})`,
    `by the right list     ${right.length} (${part(right.length, found.length)})`,
    `marked, about none    ${off.length} (precision ${part(drawn - off.length, drawn)})`,
    `voice right           ${voiced.length} of ${voices.length} (${part(voiced.length, voices.length)})`,
  ];
  if (errors === 0 || off.length === 0) return table.join('\n');
  const shown = off
    .slice(0, errors)
    .map(({ line, found: finding }) => `  ${finding?.label ?? ''}: ${line.sentence}`);
  return [...table, '', 'marked, about none', ...shown].join('\n');
}

function foundAt({ sentence, start, end }: SenseLine, engine: AllLists): Finding | null {
  const { text } = articleFromText(sentence);
  const { findings } = engine.analyse(text, 'en');
  return findings.find((finding) => overlaps(finding, { start, end })) ?? null;
}

function part(some: number, all: number): string {
  return all === 0 ? '–' : (some / all).toFixed(3);
}
