import type { Article, Block, BlockKind } from '../../core/article';
import type { Span } from '../../core/span';
import type { Line, Outline, TextRun } from './outline';
import type { TextPiece } from './page-text';

/** A line to be read, and what it is. */
export interface ChosenLine {
  readonly line: number;
  readonly kind: BlockKind;
}

/** What comes of putting lines together. */
export interface Built {
  readonly article: Article;
  readonly pieces: TextPiece[];
  readonly blockRoots: Element[];
}

/** Lines put together between two pauses. */
const LINES_PER_STEP = 150;

/** Puts the chosen lines together: white space as CSS collapses it, one line feed between two blocks. */
export function* buildArticle(
  outline: Outline,
  chosen: readonly ChosenLine[],
  about: Pick<Article, 'lang' | 'outletParty'>,
): Generator<undefined, Built> {
  const builder = new Builder(outline);
  for (let at = 0; at < chosen.length; at++) {
    builder.add(chosen[at] as ChosenLine);
    if (at % LINES_PER_STEP === LINES_PER_STEP - 1) yield undefined;
  }
  return builder.built(about);
}

/** Two or more spaces in a row; one alone, whatever it is, is a space. */
const SPACES = /[ \t\n\r\f]{2,}/g;
const ODD_SPACE = /[\t\n\r\f]/g;

/** A piece that may still grow at its end. */
type GrowingPiece = Omit<TextPiece, 'length'> & { length: number };

class Builder {
  private readonly parts: string[] = [];
  private readonly blocks: Block[] = [];
  private readonly quotes: Span[] = [];
  private readonly pieces: GrowingPiece[] = [];
  private readonly blockRoots: Element[] = [];
  private at = 0;
  /** A collapsed space that shows only if more text follows in the block. */
  private space: { node: Text; offset: number } | null = null;
  private blockStart = 0;

  constructor(private readonly outline: Outline) {}

  add({ line: index, kind }: ChosenLine): void {
    const line = this.outline.lines[index] as Line;
    const before = this.at;
    if (this.blocks.length > 0) this.write('\n');
    this.blockStart = this.at;
    this.space = null;
    const quotes = this.addRuns(line);
    if (this.at === this.blockStart) {
      if (this.at > before) this.parts.pop();
      this.at = before;
      return;
    }
    const block: Block = { start: this.blockStart, end: this.at, kind };
    this.blocks.push(block);
    this.blockRoots.push(line.box.element);
    if (kind === 'blockquote') this.quotes.push({ start: block.start, end: block.end });
    else this.quotes.push(...quotes);
  }

  built(about: Pick<Article, 'lang' | 'outletParty'>): Built {
    const { blocks, quotes, pieces, blockRoots } = this;
    const text = this.parts.join('');
    return { article: { text, blocks, quotes, ...about }, pieces, blockRoots };
  }

  /** The spans of the line's `<q>` elements. */
  private addRuns(line: Line): Span[] {
    const edges: number[] = [];
    for (let at = line.from; at < line.to; at++) {
      if (line.quotes.includes(at)) edges.push(this.edge(edges.length % 2 === 0));
      this.addRun(this.outline.runs[at] as TextRun);
    }
    if (edges.length % 2 === 1) edges.push(this.at);
    const spans: Span[] = [];
    for (let at = 0; at < edges.length; at += 2) {
      const start = edges[at] as number;
      const end = Math.min(edges[at + 1] as number, this.at);
      if (end > start) spans.push({ start, end });
    }
    return spans;
  }

  /** Where a quotation begins or ends: behind the space that waits, or before it. */
  private edge(opens: boolean): number {
    return opens && this.space && this.at > this.blockStart ? this.at + 1 : this.at;
  }

  private addRun({ node, from, to, isTidy }: TextRun): void {
    const data = node.data.slice(from, to);
    if (isTidy) return this.addTidy(node, data, from);
    let at = 0;
    SPACES.lastIndex = 0;
    for (let run = SPACES.exec(data); run; run = SPACES.exec(data)) {
      this.addPlain(node, data.slice(at, run.index), from + at);
      this.space ??= { node, offset: from + run.index };
      at = run.index + run[0].length;
    }
    this.addPlain(node, at === 0 ? data : data.slice(at), from + at);
  }

  /** Adds text in which no two spaces follow each other. */
  private addPlain(node: Text, data: string, offset: number): void {
    let from = 0;
    let to = data.length;
    if (to === 0) return;
    if (isCollapsible(data.charCodeAt(0))) {
      this.space ??= { node, offset };
      from = 1;
    }
    if (to === from) return;
    const trailing = isCollapsible(data.charCodeAt(to - 1));
    if (trailing) to--;
    this.flushSpace();
    this.addPiece(node, data.slice(from, to).replace(ODD_SPACE, ' '), offset + from);
    if (trailing) this.space = { node, offset: offset + to };
  }

  /** Adds text in which all white space is single spaces. */
  private addTidy(node: Text, data: string, offset: number): void {
    const from = data.charCodeAt(0) === 32 ? 1 : 0;
    const to = data.charCodeAt(data.length - 1) === 32 ? data.length - 1 : data.length;
    if (from === 1) this.space ??= { node, offset };
    if (to <= from) return;
    this.flushSpace();
    this.addPiece(node, data.slice(from, to), offset + from);
    if (to < data.length) this.space = { node, offset: offset + to };
  }

  private flushSpace(): void {
    if (this.space && this.at > this.blockStart)
      this.addPiece(this.space.node, ' ', this.space.offset);
    this.space = null;
  }

  private addPiece(node: Text, text: string, offset: number): void {
    const last = this.pieces[this.pieces.length - 1];
    const joins =
      last?.node === node &&
      last.offset + last.length === offset &&
      last.start + last.length === this.at;
    if (joins) last.length += text.length;
    else this.pieces.push({ node, start: this.at, length: text.length, offset });
    this.write(text);
  }

  private write(text: string): void {
    this.parts.push(text);
    this.at += text.length;
  }
}

function isCollapsible(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13 && code !== 11);
}
