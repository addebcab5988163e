import type { BlockKind } from '../../core/article';

/** How sure markup is that an element is not part of a story. */
export type Junk = 'no' | 'maybe' | 'yes' | 'comments';

/** What markup says an element is. */
export type Landmark = 'body' | 'article' | 'main' | null;

/** A block-level element of the page, with sums over all that it holds. */
export interface Box {
  readonly element: Element;
  readonly name: string;
  /** Its place among all boxes, which are in document order. */
  index: number;
  /** The box around it; null for the outermost. */
  parent: Box | null;
  readonly junk: Junk;
  readonly landmark: Landmark;
  /** What its lines are, by its own markup. */
  readonly ownKind: BlockKind | null;
  /** The same as `settleKinds` hands it down to boxes inside. */
  kind: BlockKind | null;
  /** 1–6 in a heading (handed down), else 0. */
  readonly heading: number;
  /** First box after those inside it. */
  end: number;
  /** Lines inside it: `firstLine` included, `endLine` excluded. */
  firstLine: number;
  endLine: number;
  /** Runs inside it, and places in `asked`, likewise. */
  firstRun: number;
  endRun: number;
  firstAsked: number;
  endAsked: number;
  /** Whether the reader can see text of its own; undefined while it has none. */
  shown: boolean | undefined;
  /** Reads the same wherever it stands: nothing outside it but hiding bears on what is inside. */
  isWhole: boolean;
  /** Not part of the story, by markup; `leaveOut` says so. */
  out: boolean;
}

/** Text between two block boundaries, not yet put together. */
export interface Line {
  readonly box: Box;
  /** Text runs: `from` included, `to` excluded. */
  from: number;
  to: number;
  /** Characters that aren't white space; an ideograph counts as `CJK_WEIGHT`. -1 until they were counted. */
  chars: number;
  /** Those of `chars` that stand in links. */
  linkChars: number;
  words: number;
  /** Commas and sentence ends. */
  stops: number;
  /** How much of it is running text (`proseIn`). */
  prose: number;
  /** Runs in `<q>`, as pairs of run indexes. */
  quotes: number[];
  /** Hash of the engine of which no form stands here; '' while that is not known. */
  without: string;
}

/** A stretch of a text node. */
export interface TextRun {
  readonly node: Text;
  readonly from: number;
  readonly to: number;
  /** Stands in a link. */
  readonly isLink: boolean;
  /** White space in it need not be looked at: it is single spaces. False until it was counted. */
  isTidy: boolean;
}

/** An element of which the browser said whether it can be seen. */
export interface Asked {
  readonly element: Element;
  readonly shown: boolean;
}

/** All of a page that can be seen, in document order. */
export interface Outline {
  readonly boxes: Box[];
  readonly lines: Line[];
  readonly runs: TextRun[];
  /** What the browser was asked on the way. */
  readonly asked: Asked[];
}

/** An outline of nothing. */
export const emptyOutline = (): Outline => ({ boxes: [], lines: [], runs: [], asked: [] });
