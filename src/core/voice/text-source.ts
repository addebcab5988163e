import type { Article } from '../article';
import type { Span } from '../span';
import type { CompiledCues } from './cues';
import type { Frame } from './frame';
import { framesOf } from './line-frames';
import { lineAt, type Line } from './line';
import { findQuotations, type Quotations } from './quotations';
import { splitSentences } from './sentences';
import { transcriptTurns } from './transcript';
import { tokenise, type Token } from './token';

/** A sentence by its block and its place in the block. */
export interface Place {
  readonly block: number;
  readonly sentence: number;
}

/** A line with its frames and where it stands. */
export interface Parsed {
  readonly place: Place;
  readonly line: Line;
  readonly frames: readonly Frame[];
}

/** Reads sentences on demand and remembers them: only what is asked for is analysed. */
export interface TextSource {
  readonly article: Article;
  readonly cues: CompiledCues;
  readonly quotations: Quotations;
  /** Whose turn each block is, in a transcript. */
  readonly turns: ReadonlyMap<number, Span>;
  /** The sentence around an offset, or null outside all blocks. */
  placeOf(offset: number): Place | null;
  sentence(place: Place): Span | null;
  /** The next sentence (`step` 1) or the one before (-1), across blocks. */
  beside(place: Place, step: 1 | -1): Place | null;
  parse(place: Place, level: number): Parsed;
}

/** Makes the source of an article. Quotation marks are read at once when first asked for. */
export function createTextSource(article: Article, cues: CompiledCues): TextSource {
  const { blocks, text } = article;
  const bySentences = new Map<number, readonly Span[]>();
  const byTokens = new Map<number, readonly Token[]>();
  const parsed = new Map<string, Parsed>();
  let marks: Quotations | null = null;
  const quotations = (): Quotations => (marks ??= findQuotations(article));

  let labelled: ReadonlyMap<number, Span> | null = null;

  const sentences = (block: number): readonly Span[] => {
    const at = blocks[block];
    const known = bySentences.get(block) ?? (at ? splitSentences(text, at, cues) : []);
    bySentences.set(block, known);
    return known;
  };
  const tokens = (span: Span): readonly Token[] => {
    const known =
      byTokens.get(span.start) ?? tokenise(text, span, cues, (offset) => quotations().at(offset));
    byTokens.set(span.start, known);
    return known;
  };
  const sentence = (place: Place): Span | null => sentences(place.block)[place.sentence] ?? null;

  return {
    article,
    cues,
    get quotations() {
      return quotations();
    },
    get turns() {
      return (labelled ??= transcriptTurns(article, cues));
    },
    sentence,
    placeOf(offset) {
      const block = lastStarting(blocks, offset);
      if (block < 0 || (blocks[block]?.end ?? 0) < offset) return null;
      return { block, sentence: Math.max(0, lastStarting(sentences(block), offset)) };
    },
    beside(place, step) {
      const next = place.sentence + step;
      if (sentences(place.block)[next]) return { block: place.block, sentence: next };
      const block = place.block + step;
      const there = blocks[block] ? sentences(block) : [];
      return there.length === 0 ? null : { block, sentence: step > 0 ? 0 : there.length - 1 };
    },
    parse(place, level) {
      const key = `${place.block}.${place.sentence}.${level}`;
      const known = parsed.get(key);
      if (known) return known;
      const span = sentence(place) ?? { start: 0, end: 0 };
      const line = lineAt(span, tokens(span), level, quotations());
      const made = { place, line, frames: framesOf(line, cues) };
      parsed.set(key, made);
      return made;
    },
  };
}

/** Index of the last stretch that starts at or before an offset, or -1. */
function lastStarting(spans: readonly Span[], offset: number): number {
  let low = 0;
  for (let high = spans.length; low < high;) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
