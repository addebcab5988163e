import type { Article, Block } from '../core/article';
import type { Span } from '../core/span';
import type { FindingContext } from './page-report';

/** Longest context, in UTF-16 units, the dots at its cut ends not counted. */
const LONGEST = 240;

/** A sentence's end: its mark, what closes after it, and the space before the next one (none in Chinese). */
const SENTENCE_END = /(?:[.!?…؟۔]+["'”’»)\]]*\s+(?=[^\p{Ll}\s])|[。！？]+[”’」』）]*)/gu;

/** “U.S.” and “Gen.” end no sentence. */
const NO_END =
  /(?:^|[\s(“"'‘])(?:\p{Lu}\.(?:\p{Lu}\.)*|(?:Mr|Mrs|Ms|Dr|Gen|Lt|Col|Maj|Sen|Rep|St|No)\.)\s*$/u;

/** The sentence round a stretch of an article, cut between words to at most 240 UTF-16 units. */
export function contextOf(article: Article, span: Span): FindingContext {
  const block = blockOf(article.blocks, span);
  const around = block ?? span;
  return {
    ...cut(article.text, sentenceAt(article.text, around, span), span),
    block: block?.kind ?? 'other',
  };
}

function blockOf(blocks: readonly Block[], { start, end }: Span): Block | null {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.end ?? Infinity) <= start) low = middle + 1;
    else high = middle;
  }
  const block = blocks[low];
  return block && block.start <= start && end <= block.end ? block : null;
}

/** Looks no further than a context can reach. */
function sentenceAt(text: string, block: Span, { start, end }: Span): Span {
  const from = Math.max(block.start, start - 2 * LONGEST);
  const near = text.slice(from, Math.min(block.end, end + 2 * LONGEST));
  let first = block.start;
  for (const match of near.matchAll(SENTENCE_END)) {
    const mark = from + match.index;
    const next = mark + match[0].length;
    if (NO_END.test(near.slice(Math.max(0, match.index - 12), match.index + match[0].length)))
      continue;
    if (next <= start) first = next;
    else if (mark >= end) return { start: first, end: next };
  }
  return { start: first, end: block.end };
}

function cut(text: string, sentence: Span, { start, end }: Span): Omit<FindingContext, 'block'> {
  const room = Math.max(0, LONGEST - (end - start));
  const after = Math.min(sentence.end - end, Math.max(room / 2, room - (start - sentence.start)));
  const before = Math.min(start - sentence.start, room - Math.ceil(after));
  const isCutBefore = before < start - sentence.start;
  const isCutAfter = after < sentence.end - end;
  const from = isCutBefore ? nextWord(text, start - before, start) : sentence.start;
  const to = isCutAfter ? lastWord(text, end + Math.floor(after), end) : sentence.end;
  const raw = text.slice(from, to);
  const lead = isCutBefore ? '…' : '';
  const trimmed = raw.trimStart();
  const shift = lead.length - (raw.length - trimmed.length) - from;
  return {
    text: lead + trimmed.trimEnd() + (isCutAfter ? '…' : ''),
    start: start + shift,
    end: end + shift,
  };
}

function nextWord(text: string, at: number, stop: number): number {
  const space = text.slice(at, stop).search(/\s/);
  return space < 0 ? stop : at + space + 1;
}

function lastWord(text: string, at: number, stop: number): number {
  const space = text.slice(stop, at).search(/\s\S*$/);
  return space < 0 ? stop : stop + space;
}
