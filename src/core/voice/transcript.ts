import type { Article } from '../article';
import type { Span } from '../span';
import type { CompiledCues } from './cues';

/** `NAME:` at the head of a block: capitals, or a word such as “Q”; also `Q.` and `A.`. */
const LABEL = /^\s*(?:((?:\p{Lu}[\p{Lu}\p{M}.'’ -]{1,40})|\p{Lu}\p{L}{0,11}):|(\p{Lu})\.)\s/u;
/** Fewer labelled blocks are no transcript. */
const LEAST = 3;

/** Whose turn each block of a transcript is; empty for other texts. One cheap pass over block starts. */
export function transcriptTurns(article: Article, cues: CompiledCues): ReadonlyMap<number, Span> {
  const labels = new Map<number, Span>();
  for (const [index, block] of article.blocks.entries()) {
    const match = LABEL.exec(
      article.text.slice(block.start, Math.min(block.end, block.start + 60)),
    );
    const name = match?.[1] ?? match?.[2];
    if (!match || !name || !isLabel(name, cues)) continue;
    const start = block.start + match[0].indexOf(name);
    labels.set(index, { start, end: start + name.length });
  }
  const names = new Set(
    [...labels.values()].map((span) => article.text.slice(span.start, span.end)),
  );
  if (labels.size < LEAST || names.size < 2) return new Map();
  return spread(article, labels);
}

function isLabel(name: string, cues: CompiledCues): boolean {
  return cues.labels.has(name.toLowerCase()) || (name.length > 2 && name === name.toUpperCase());
}

/** A turn goes on until the next label. */
function spread(article: Article, labels: ReadonlyMap<number, Span>): ReadonlyMap<number, Span> {
  const turns = new Map<number, Span>();
  let turn: Span | undefined;
  for (const [index, block] of article.blocks.entries()) {
    turn = labels.get(index) ?? turn;
    if (turn && (block.kind === 'body' || block.kind === 'blockquote')) turns.set(index, turn);
  }
  return turns;
}
