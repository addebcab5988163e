import { isBlank } from './count-text';
import type { Box, Line, Outline } from './outline';

/** Gathers text nodes into an outline's lines while a page is walked. */
export class LineCollector {
  /** Links, `<q>` and `<pre>` elements that are open at the moment. */
  links = 0;
  pres = 0;
  /** UTF-16 units of text so far. */
  length = 0;
  private quotes = 0;
  private line: Line | null = null;

  constructor(
    private readonly outline: Outline,
    private readonly visible?: (element: Element) => boolean,
  ) {}

  /** True outside links, quotations and preformatted text. */
  get isPlain(): boolean {
    return this.links === 0 && this.pres === 0 && this.quotes === 0;
  }

  /** A block boundary: what comes next is another line. */
  end(): void {
    this.line = null;
  }

  openQuote(): void {
    if (this.quotes++ === 0) this.line?.quotes.push(this.outline.runs.length);
  }

  closeQuote(): void {
    if (--this.quotes === 0 && this.line && this.line.quotes.length % 2 === 1)
      this.line.quotes.push(this.outline.runs.length);
  }

  /** Adds a text node that stands in `box`. In `<pre>` a line feed ends the line. */
  add(node: Text, box: Box): void {
    const data = node.data;
    if (this.pres === 0) return this.addRun(node, data, 0, data.length, box);
    for (let from = 0; from <= data.length;) {
      const feed = data.indexOf('\n', from);
      const to = feed < 0 ? data.length : feed;
      this.addRun(node, data, from, to, box);
      if (feed >= 0) this.end();
      from = to + 1;
    }
  }

  private addRun(node: Text, data: string, from: number, to: number, box: Box): void {
    if (to === from || (!this.line && (isBlank(data, from, to) || !this.isShown(box)))) return;
    const line = (this.line ??= this.openLine(box));
    const isLink = this.links > 0;
    this.length += to - from;
    line.to = this.outline.runs.push({ node, from, to, isLink, isTidy: false });
  }

  /** Asks the browser once per box that holds text itself. */
  private isShown(box: Box): boolean {
    return (box.shown ??= this.ask(box.element));
  }

  /** Asks the browser whether the reader can see an element, and remembers the answer. */
  ask(element: Element): boolean {
    if (!this.visible) return true;
    const shown = this.visible(element);
    this.outline.asked.push({ element, shown });
    return shown;
  }

  private openLine(box: Box): Line {
    const from = this.outline.runs.length;
    const quotes = this.quotes > 0 ? [from] : [];
    const counted = { chars: -1, linkChars: 0, words: 0, stops: 0, prose: 0 };
    const line = { box, from, to: from, ...counted, quotes, without: '' };
    this.outline.lines.push(line);
    return line;
  }
}
