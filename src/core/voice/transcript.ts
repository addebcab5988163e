import type { Article } from '../article';
import type { Span } from '../span';
import type { CompiledCues } from './cues';

/** `NAME:` at the head of a block: capitals, or a word such as “Q”. */
const LABEL = /^\s*((?:\p{Lu}[\p{Lu}\p{M}.'’ -]{1,40})|\p{Lu}\p{L}{0,11}):\s/u;
/** Furthest its colon stands from the block's start, in UTF-16 units. */
const REACH = 60;
/** Fewer labelled blocks are no transcript. */
const LEAST = 3;

/** Whose turn each block of a transcript is; empty for other texts. One cheap pass over block starts. */
export function transcriptTurns(article: Article, cues: CompiledCues): ReadonlyMap<number, Span> {
  const labels = new Map<number, Span>();
  let colon = -1;
  for (const [index, block] of article.blocks.entries()) {
    if (colon < block.start) colon = nextColon(article.text, block.start);
    const reach = Math.min(block.end, block.start + REACH);
    if (colon >= reach) continue;
    const match = LABEL.exec(article.text.slice(block.start, reach));
    const name = match?.[1];
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

function nextColon(text: string, from: number): number {
  const at = text.indexOf(':', from);
  return at < 0 ? Infinity : at;
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
