import { articleFromText } from '../../src/core/article-from-text';
import type { MentionFinder } from '../../src/core/mention';
import type { CompiledCues } from '../../src/core/voice/cues';
import { createVoiceReader } from '../../src/core/voice/voice-reader';
import { insideMarks, marksOrVerb } from './voice-baselines';
import type { VoiceDocument } from './voice-format';
import { score, type Judged, type Score } from './voice-score';

/** Characters either side of a word in the list of errors. */
const CONTEXT = 110;
/** Floors of the trade-off curve. */
const FLOORS = [0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9];

/** The answers of one way of deciding, over all documents. */
export interface VoiceRun {
  readonly name: string;
  readonly judged: readonly Judged[];
}

/** Our engine, and the two baselines, over the same stretches. */
export function runVoice(
  documents: readonly VoiceDocument[],
  cues: CompiledCues,
  finder: MentionFinder,
): VoiceRun[] {
  const engine: Judged[] = [];
  const marks: Judged[] = [];
  const verbs: Judged[] = [];
  for (const document of documents) {
    const { text } = document;
    const reader = createVoiceReader(articleFromText(text, { lang: document.lang }), cues, finder);
    document.spans.forEach(([start, end], index) => {
      const base = {
        id: document.id,
        term: text.slice(start, end).toLowerCase(),
        context: contextOf(text, start, end),
        attributed: document.gold[index]?.attributed ?? false,
      };
      const answer = reader.at({ start, end });
      const said = answer.voice === 'unclear' ? null : answer.voice === 'own' ? 'own' : 'other';
      engine.push({ ...base, said, voice: answer.voice, confidence: answer.confidence });
      marks.push({ ...base, ...plain(insideMarks(text, start)) });
      verbs.push({ ...base, ...plain(marksOrVerb(text, start)) });
    });
  }
  return [
    { name: 'exonym', judged: engine },
    { name: 'quotation marks only', judged: marks },
    { name: 'marks or reporting verb in the sentence', judged: verbs },
  ];
}

function plain(other: boolean): Pick<Judged, 'said' | 'voice' | 'confidence'> {
  return { said: other ? 'other' : 'own', voice: other ? 'other' : 'own', confidence: 1 };
}

function contextOf(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const line = `${before}[[${text.slice(start, end)}]]${text.slice(end, end + CONTEXT)}`;
  return line.replace(/\s+/gu, ' ');
}

/** The tables of a run; errors with their sentences only where `errors` asks for them. */
export function reportVoice(runs: readonly VoiceRun[], errors: number): string {
  const engine = runs[0]?.judged ?? [];
  const lines = [
    'way                                       spans  answered  accuracy  own said  own right  other right',
    ...runs.map((run) => `${run.name.padEnd(40)}${row(score(run.judged))}`),
    '',
    'floor  answered  accuracy  own said  own right',
    ...FLOORS.map((floor) => curve(engine, floor)),
    '',
    'voice       somebody else’s  own',
    ...['quoted', 'attributed', 'own', 'unclear'].map((voice) => confusion(engine, voice)),
    '',
    'term                     spans  answered  accuracy  own right',
    ...byTerm(engine),
  ];
  if (errors > 0) lines.push('', 'worst errors', ...worst(engine, errors));
  return lines.join('\n');
}

function row(s: Score): string {
  const cells = [
    s.spans,
    percent(s.answered),
    s.accuracy.toFixed(3),
    s.ownSaid,
    s.ownPrecision.toFixed(3),
    s.otherPrecision.toFixed(3),
  ];
  return cells.map((cell) => String(cell).padStart(8)).join('  ');
}

function curve(judged: readonly Judged[], floor: number): string {
  const s = score(judged.map((one) => (one.confidence < floor ? { ...one, said: null } : one)));
  return `${floor.toFixed(2)}  ${[percent(s.answered), s.accuracy.toFixed(3), s.ownSaid, s.ownPrecision.toFixed(3)].map((cell) => String(cell).padStart(8)).join('  ')}`;
}

function confusion(judged: readonly Judged[], voice: string): string {
  const those = judged.filter((one) => one.voice === voice);
  const other = those.filter((one) => one.attributed).length;
  return `${voice.padEnd(12)}${String(other).padStart(15)}  ${String(those.length - other).padStart(3)}`;
}

function byTerm(judged: readonly Judged[]): string[] {
  const terms = new Map<string, Judged[]>();
  for (const one of judged) terms.set(one.term, [...(terms.get(one.term) ?? []), one]);
  return [...terms]
    .sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))
    .slice(0, 20)
    .map(([term, those]) => {
      const s = score(those);
      return `${term.padEnd(24)}${String(s.spans).padStart(6)}${percent(s.answered).padStart(10)}${s.accuracy.toFixed(3).padStart(10)}${s.ownPrecision.toFixed(3).padStart(11)}`;
    });
}

function worst(judged: readonly Judged[], count: number): string[] {
  return judged
    .filter((one) => one.said !== null && (one.said === 'other') !== one.attributed)
    .sort((a, b) => b.confidence - a.confidence)
    .slice(0, count)
    .map((one) => `${one.confidence.toFixed(2)} said ${one.voice}: ${one.context}`);
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`;
}
