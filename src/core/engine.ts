import type { Article } from './article';
import type { Analysis, VoiceAnswer } from './finding';
import type { Span } from './span';

/** One set of lists, compiled once, asked about many articles. */
export interface Engine {
  /** Hash of the pack it was made from. */
  readonly hash: string;
  /** The whole analysis at once. */
  analyse(article: Article): Analysis;
  /**
   * The same in steps: each `next()` does at most about a block's work, so that a caller with a clock can
   * pause between them. Returns the analysis.
   */
  steps(article: Article): Generator<undefined, Analysis, undefined>;
  /** Who says these very spans, whatever the lists say. */
  voices(article: Article, spans: readonly Span[]): VoiceAnswer[];
}
