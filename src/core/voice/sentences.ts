import type { Span } from '../span';
import type { CompiledCues } from './cues';
import { Letter, isLetter, letterClass } from './letters';

/** Longest stretch read as one sentence, in UTF-16 units; hostile text is cut there. */
const LONGEST = 1600;
/** Most marks and most closing signs at a sentence's end: unbounded runs are quadratic on hostile pages. */
const RUN = 4;
const MARKS = '.!?…';
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
  const body = text.slice(block.start, block.end);
  const spans: Span[] = [];
  let start = 0;
  const cut = (end: number): void => {
    for (; end - start > LONGEST; start = longCut(start)) push(longCut(start));
    push(end);
    start = end;
  };
  const longCut = (from: number): number => {
    const space = body.lastIndexOf(' ', from + LONGEST);
    return space > from ? space : from + LONGEST;
  };
  const push = (end: number): void => {
    if (end > start) spans.push({ start: block.start + start, end: block.start + end });
  };
  for (let at = 0; at < body.length; at++) {
    if (!isMark(body.charCodeAt(at))) continue;
    const end = endOfMarks(body, at);
    if (end < 0) continue;
    if (endsSentence(body, at, end, cues)) cut(end);
    at = end - 1;
  }
  cut(body.length);
  return spans;
}

/** `. ! ? …` */
function isMark(code: number): boolean {
  if (code > 0x3f) return code === 0x2026;
  return code === 0x2e || code === 0x21 || code === 0x3f;
}

/** End of the marks at `at` and the signs that close behind them, or -1 where no space follows. */
function endOfMarks(body: string, at: number): number {
  const closing = runEnd(body, at, MARKS);
  const end = runEnd(body, closing, CLOSING);
  return letterClass(body.charCodeAt(end) || 0) === Letter.Space ? end : -1;
}

function runEnd(body: string, start: number, signs: string): number {
  let end = start;
  while (end < body.length && end - start < RUN && signs.includes(body.charAt(end))) end++;
  return end;
}

function endsSentence(body: string, at: number, end: number, cues: CompiledCues): boolean {
  if (!startsSentence(body.slice(end, end + NEXT_REACH))) return false;
  if (end - at > 1 || body.charCodeAt(at) !== 0x2e) return true;
  const last = wordBefore(body, at);
  if (last.length === 1 && letterClass(last.charCodeAt(0)) === Letter.Capital) return false;
  return !cues.abbreviations.has(last.toLowerCase());
}

/** Letters, digits and full stops right before an offset, at most so many. */
function wordBefore(body: string, at: number): string {
  const least = Math.max(0, at - LAST_REACH);
  let from = at;
  while (from > least && isWordPart(body.charCodeAt(from - 1))) from--;
  return body.slice(from, at);
}

function isWordPart(code: number): boolean {
  return code === 0x2e || isLetter(code);
}

/** Space, opening signs, then a capital or digit. */
function startsSentence(after: string): boolean {
  let at = 0;
  while (letterClass(after.charCodeAt(at) || 0) === Letter.Space) at++;
  while (at < after.length && OPENING.includes(after.charAt(at))) at++;
  const kind = letterClass(after.charCodeAt(at) || 0);
  return kind === Letter.Half
    ? /^[\p{Lu}\p{N}]/u.test(after.slice(at))
    : kind === Letter.Capital || kind === Letter.Number;
}
