import { countText, type TextCount } from './count-text';
import type { Box, Line, TextRun } from './outline';

/** Gathers text nodes into lines while a page is walked. */
export class LineCollector {
  readonly lines: Line[] = [];
  readonly runs: TextRun[] = [];
  /** Links, `<q>` and `<pre>` elements that are open at the moment. */
  links = 0;
  pres = 0;
  private quotes = 0;
  private line: Line | null = null;
  private readonly count: TextCount = { chars: 0, words: 0, stops: 0 };
  private readonly shown = new Map<Box, boolean>();

  constructor(private readonly visible?: (element: Element) => boolean) {}

  /** A block boundary: what comes next is another line. */
  end(): void {
    this.line = null;
  }

  openQuote(): void {
    if (this.quotes++ === 0) this.line?.quotes.push(this.runs.length);
  }

  closeQuote(): void {
    if (--this.quotes === 0 && this.line && this.line.quotes.length % 2 === 1)
      this.line.quotes.push(this.runs.length);
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
    const count = countText(data, from, to, this.count);
    if (count.chars === 0 && (!this.line || to === from)) return;
    if (!this.line && !this.isShown(box)) return;
    const line = (this.line ??= this.openLine(box));
    line.chars += count.chars;
    line.words += count.words;
    line.stops += count.stops;
    if (this.links > 0) line.linkChars += count.chars;
    line.to = this.runs.push({ node, from, to });
  }

  /** Asks the browser once per box that holds text itself. */
  private isShown(box: Box): boolean {
    if (!this.visible) return true;
    let shown = this.shown.get(box);
    if (shown === undefined) this.shown.set(box, (shown = this.visible(box.element)));
    return shown;
  }

  private openLine(box: Box): Line {
    const from = this.runs.length;
    const quotes = this.quotes > 0 ? [from] : [];
    const line = { box, from, to: from, chars: 0, linkChars: 0, words: 0, stops: 0, quotes };
    this.lines.push(line);
    return line;
  }
}
