import type { Article } from '../article';
import type { Steps } from '../run-steps';
import { type Span, firstAfter } from '../span';
import type { CompiledCues } from './cues';
import type { Hints } from './surroundings';
import type { Frame, Range } from './frame';
import { framesOf } from './line-frames';
import { lineAt, type Line } from './line';
import type { Known, Named } from './name-resolver';
import type { Placed } from './placed-mentions';
import type { QuoteSpeaker } from './quote-speaker';
import { findQuotations, quotationSteps, type Quotations } from './quotations';
import { splitSentences } from './sentences';
import { transcriptTurns } from './transcript';
import { tokenise, type Token } from './token';
import { wordTableOf } from './word-table';

/** A sentence by its block and its place in the block. */
export interface Place {
  readonly block: number;
  readonly sentence: number;
}

interface Memo {
  hints: Hints | undefined;
  near: number | undefined;
  /** All who speak in it. */
  all: readonly Named[] | undefined;
  /** Who is named by ranges of it. */
  named: Map<Range, Known> | undefined;
  /** The parties named in it. */
  mentions: readonly Placed[] | undefined;
}

/** A line with its frames and where it stands. */
export interface Parsed {
  readonly place: Place;
  readonly line: Line;
  readonly frames: readonly Frame[];
  /** What was worked out of the sentence as a whole, for its other places. */
  readonly memo: Memo;
}

/** Reads sentences on demand and remembers them: only what is asked for is analysed. */
export interface TextSource {
  readonly article: Article;
  readonly cues: CompiledCues;
  readonly quotations: Quotations;
  /** Reads both in steps, so that asking for them is quick. */
  prepare(): Steps<void>;
  /** Whose turn each block is, in a transcript. */
  readonly turns: ReadonlyMap<number, Span>;
  /** The sentence around an offset, or null outside all blocks. */
  placeOf(offset: number): Place | null;
  sentence(place: Place): Span | null;
  /** The next sentence (`step` 1) or the one before (-1), across blocks. */
  beside(place: Place, step: 1 | -1): Place | null;
  parse(place: Place, level: number): Parsed;
  /** Forgets what was read where that is much: called between questions, so that a long text takes little memory. */
  tidy(): void;
  /** By a sentence's start: if it reports somebody's words; see `surroundings.ts`. */
  readonly reports: Map<number, boolean>;
  /** By name: where it first stands behind another capitalised word, and how far that was looked for. */
  readonly familyNames: Map<string, { at: number; searched: number }>;
  /** By quotation: who says it; see `quote-speaker.ts`. */
  readonly quoteSpeakers: Map<number, QuoteSpeaker>;
}

/** Its frames are found when first asked for: many sentences are read for their neighbours' sake alone. */
class ParsedSentence implements Parsed {
  readonly place: Place;
  readonly line: Line;
  readonly memo: Memo = {
    hints: undefined,
    near: undefined,
    all: undefined,
    named: undefined,
    mentions: undefined,
  };
  readonly #cues: CompiledCues;
  #frames: readonly Frame[] | null = null;

  constructor(place: Place, line: Line, cues: CompiledCues) {
    this.place = place;
    this.line = line;
    this.#cues = cues;
  }

  get frames(): readonly Frame[] {
    return (this.#frames ??= framesOf(this.line, this.#cues));
  }
}

/** Sentences kept; the next questions are mostly about the same ones. */
const KEPT = 128;

const NOWHERE: Span = { start: 0, end: 0 };

/** Makes the source of an article. Quotation marks are read at once when first asked for. */
export function createTextSource(article: Article, cues: CompiledCues): TextSource {
  const { blocks, text } = article;
  const bySentences: (readonly Span[] | undefined)[] = [];
  const byTokens = new Map<number, readonly Token[]>();
  /** By level, then by the sentence's start. */
  const parsed = new Map<number, Map<number, Parsed>>();
  const quoteSpeakers = new Map<number, QuoteSpeaker>();
  const words = wordTableOf(cues);
  const quoteAt = (offset: number): number => quotations().at(offset);
  let marks: Quotations | null = null;
  const quotations = (): Quotations => (marks ??= findQuotations(article));

  let labelled: ReadonlyMap<number, Span> | null = null;
  const turns = (): ReadonlyMap<number, Span> => (labelled ??= transcriptTurns(article, cues));

  const sentences = (block: number): readonly Span[] => {
    const known = bySentences[block];
    if (known) return known;
    const at = blocks[block];
    return at ? (bySentences[block] = splitSentences(text, at, cues)) : [];
  };
  const tokens = (span: Span): readonly Token[] => {
    const known = byTokens.get(span.start);
    if (known) return known;
    const read = tokenise(text, span, words, quotations().touching(span) ? quoteAt : null);
    byTokens.set(span.start, read);
    return read;
  };
  const sentence = (place: Place): Span | null => sentences(place.block)[place.sentence] ?? null;

  return {
    article,
    cues,
    reports: new Map(),
    familyNames: new Map(),
    quoteSpeakers,
    get quotations() {
      return quotations();
    },
    get turns() {
      return turns();
    },
    *prepare() {
      marks ??= yield* quotationSteps(article);
      yield;
      turns();
      yield;
    },
    sentence,
    tidy() {
      if (byTokens.size <= KEPT) return;
      byTokens.clear();
      parsed.clear();
      quoteSpeakers.clear();
    },
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
      const span = sentence(place) ?? NOWHERE;
      let atLevel = parsed.get(level);
      if (!atLevel) parsed.set(level, (atLevel = new Map()));
      const known = atLevel.get(span.start);
      if (known) return known;
      const line = lineAt(span, tokens(span), level, quotations());
      const made = new ParsedSentence(place, line, cues);
      if (span !== NOWHERE) atLevel.set(span.start, made);
      return made;
    },
  };
}

/** Index of the last stretch that starts at or before an offset, or -1. */
const lastStarting = (spans: readonly Span[], offset: number): number =>
  firstAfter(spans, offset) - 1;
