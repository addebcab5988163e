import type { Span } from '../span';
import type { CompiledCues } from './cues';
import { Letter, letterClass } from './letters';
import { reportingWordsOf } from './reporting-words';
import { Tag } from './tag';
import type { Parsed, Place, TextSource } from './text-source';
import { Hint } from './word-table';

/** What tells of somebody else's words in a whole sentence, the same for all its places. */
export interface Hints {
  readonly would: boolean;
  readonly hedge: boolean;
  readonly people: boolean;
  readonly first: boolean;
}

/** The hints of a sentence's own words, gathered once. */
export function hintsOf(parsed: Parsed): Hints {
  return (parsed.memo.hints ??= gatherHints(parsed));
}

/** 0–1: share of the sentences around one that report somebody's words, worked out once. */
export function nearnessOf(source: TextSource, parsed: Parsed): number {
  return (parsed.memo.near ??= near(source, parsed));
}

function gatherHints(parsed: Parsed): Hints {
  let hints = 0;
  let tags = 0;
  let smallTags = 0;
  for (const item of parsed.line.items) {
    hints |= item.hints;
    tags |= item.tags;
    if (!item.capital) smallTags |= item.tags;
  }
  return {
    would: (hints & Hint.Would) !== 0,
    hedge: (hints & Hint.Hedge) !== 0,
    people: (smallTags & (Tag.People | Tag.Opponent)) !== 0,
    first: (tags & Tag.First) !== 0,
  };
}

/** Sentences looked at on either side. */
const AROUND = 2;
/** Share of reporting sentences in news, for texts too short to tell. */
const USUAL = 0.4;

function near(source: TextSource, parsed: Parsed): number {
  let count = 0;
  let seen = 0;
  for (const step of [-1, 1] as const) {
    let place = source.beside(parsed.place, step);
    for (let steps = 0; steps < AROUND && place; steps += 1) {
      seen += 1;
      if (reports(source, place)) count += 1;
      place = source.beside(place, step);
    }
  }
  return seen > 1 ? count / seen : USUAL;
}

function reports(source: TextSource, place: Place): boolean {
  const sentence = source.sentence(place);
  if (sentence === null) return false;
  const known = source.reports.get(sentence.start);
  if (known !== undefined) return known;
  const answer = isQuoting(source, sentence) ?? isTelling(source, sentence, place);
  source.reports.set(sentence.start, answer);
  return answer;
}

/** True where words of the sentence are quoted, null where that or its words must be looked at. */
function isQuoting({ article, quotations }: TextSource, sentence: Span): true | null {
  const quotation = quotations.touching(sentence);
  if (quotation === null) return null;
  const to = Math.min(quotation.end, sentence.end);
  const from = Math.max(quotation.start, sentence.start);
  for (let at = from + 1; at < to; at++)
    if (isSpace(article.text, at - 1) && !isSpace(article.text, at)) return true;
  return null;
}

const isSpace = (text: string, at: number): boolean =>
  letterClass(text.charCodeAt(at)) === Letter.Space;

/** A sentence is read as words only where one of its words may report. */
function isTelling(source: TextSource, sentence: Span, place: Place): boolean {
  const { cues, article, quotations } = source;
  const { start, end } = sentence;
  const quotes = quotations.touching(sentence) !== null;
  if (!quotes && !reportingWordsOf(cues).mayStandIn(article.text, start, end)) return false;
  const parsed = source.parse(place, -1);
  return (
    (quotes && parsed.line.items.some((item) => item.quotation !== undefined)) ||
    (mayReport(parsed, cues) &&
      parsed.frames.some(({ kind }) => kind === 'say' || kind === 'think' || kind === 'according'))
  );
}

/** False where no word can be the cue of such a frame, so that the frames need not be found. */
function mayReport({ line }: Parsed, cues: CompiledCues): boolean {
  return (
    cues.forWhom.has(line.items[0]?.lower ?? '') ||
    line.items.some(
      ({ cue, verb, lower }) =>
        cue &&
        (verb?.classes.has('say') === true ||
          verb?.classes.has('think') === true ||
          cues.phrasalOnly.has(lower) ||
          cues.according.has(lower)),
    )
  );
}
