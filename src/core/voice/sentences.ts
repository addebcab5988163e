import type { Span } from '../span';
import type { CompiledCues } from './cues';

/** Longest stretch read as one sentence, in UTF-16 units; hostile text is cut there. */
const LONGEST = 1600;
/** Bounded runs: an unbounded one is quadratic on a page of exclamation marks. */
const END = /[.!?…]{1,4}[)\]”’"'»“]{0,4}(?=\s)/gu;
const NEXT = /^\s+[“"‘'«„([—–-]*[\p{Lu}\p{N}]/u;
const LAST_WORD = /[\p{L}\p{N}.]+$/u;

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
  for (const match of body.matchAll(END)) {
    const end = match.index + match[0].length;
    if (endsSentence(body, match.index, match[0], cues)) cut(end);
  }
  cut(body.length);
  return spans;
}

function endsSentence(body: string, at: number, mark: string, cues: CompiledCues): boolean {
  const after = body.slice(at + mark.length, at + mark.length + 8);
  if (!NEXT.test(after)) return false;
  if (mark !== '.') return true;
  const last = LAST_WORD.exec(body.slice(Math.max(0, at - 12), at))?.[0] ?? '';
  return !(cues.abbreviations.has(last.toLowerCase()) || /^\p{Lu}$/u.test(last));
}
