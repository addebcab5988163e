import type { Span } from '../span';
import type { CompiledCues } from './cues';
import { Letter, isLetter, letterClass } from './letters';

/** Longest stretch read as one sentence, in UTF-16 units; hostile text is cut there. */
const LONGEST = 1600;
/** Most marks and most closing signs at a sentence's end: unbounded runs are quadratic on hostile pages. */
const RUN = 4;
const MARKS = '.!?…';
/** Looked for by pattern: it goes over letters faster than a loop. */
const MARK = /[.!?…]/gu;
const CLOSING = ')]”"\'»“';
const OPENING = '“"‘\'«„([—–-';
/** Signs looked at behind a sentence for a capital or digit. */
const NEXT_REACH = 8;
/** Signs looked at before a full stop for an abbreviation. */
const LAST_REACH = 12;

/**
 * Sentences of a block, in order, covering it. A full stop ends one before a capital, unless it belongs
 * to an abbreviation or an initial.
 */
export function splitSentences(text: string, block: Span, cues: CompiledCues): Span[] {
  const spans: Span[] = [];
  let start = block.start;
  const cut = (end: number): void => {
    for (; end - start > LONGEST; start = longCut(start)) push(longCut(start));
    push(end);
    start = end;
  };
  const longCut = (from: number): number => {
    const space = text.lastIndexOf(' ', from + LONGEST);
    return space > from ? space : from + LONGEST;
  };
  const push = (end: number): void => {
    if (end > start) spans.push({ start, end });
  };
  const body = text.slice(block.start, block.end);
  MARK.lastIndex = 0;
  while (MARK.test(body)) {
    const at = block.start + MARK.lastIndex - 1;
    const end = endOfMarks(text, at, block.end);
    if (end < 0) continue;
    MARK.lastIndex = end - block.start;
    if (endsSentence(text, block, at, end, cues)) cut(end);
  }
  cut(block.end);
  return spans;
}

/** End of the marks at `at` and the signs that close behind them, or -1 where no space follows. */
function endOfMarks(text: string, at: number, to: number): number {
  const closing = runEnd(text, at, to, MARKS);
  const end = runEnd(text, closing, to, CLOSING);
  return end < to && letterClass(text.charCodeAt(end)) === Letter.Space ? end : -1;
}

function runEnd(text: string, start: number, to: number, signs: string): number {
  let end = start;
  while (end < to && end - start < RUN && isOneOf(signs, text.charCodeAt(end))) end++;
  return end;
}

/** Blanks and letters are none of the signs. */
function isOneOf(signs: string, code: number): boolean {
  if (code === 0x20 || isLetter(code)) return false;
  for (let at = 0; at < signs.length; at++) if (signs.charCodeAt(at) === code) return true;
  return false;
}

function endsSentence(
  text: string,
  block: Span,
  at: number,
  end: number,
  cues: CompiledCues,
): boolean {
  if (!startsSentence(text, end, Math.min(block.end, end + NEXT_REACH))) return false;
  if (end - at > 1 || text.charCodeAt(at) !== 0x2e) return true;
  const from = wordBefore(text, at, block.start);
  if (at - from === 1 && letterClass(text.charCodeAt(from)) === Letter.Capital) return false;
  return !cues.abbreviations.has(text.slice(from, at).toLowerCase());
}

/** Start of the letters, digits and full stops right before an offset, at most so many. */
function wordBefore(text: string, at: number, blockStart: number): number {
  const least = Math.max(blockStart, at - LAST_REACH);
  let from = at;
  while (from > least && isWordPart(text.charCodeAt(from - 1))) from--;
  return from;
}

function isWordPart(code: number): boolean {
  return code === 0x2e || isLetter(code);
}

/** Space, opening signs, then a capital or digit. */
function startsSentence(text: string, from: number, to: number): boolean {
  let at = from;
  while (at < to && letterClass(text.charCodeAt(at)) === Letter.Space) at++;
  while (at < to && isOneOf(OPENING, text.charCodeAt(at))) at++;
  if (at >= to) return false;
  const kind = letterClass(text.charCodeAt(at));
  return kind === Letter.Half
    ? /^[\p{Lu}\p{N}]/u.test(text.slice(at, to))
    : kind === Letter.Capital || kind === Letter.Number;
}
