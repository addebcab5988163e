import { countText, type TextCount } from './count-text';
import type { Line, Outline } from './outline';
import { proseIn } from './prose';

/** Lines counted between two pauses. */
const LINES_PER_STEP = 200;

/** Counts what stands in the lines of a page, but for those that were counted in an earlier reading. */
export function* countLines({ lines, runs }: Outline): Generator<undefined, void> {
  const count: TextCount = { chars: 0, words: 0, stops: 0, isTidy: false };
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line;
    if (line.chars < 0) countLine(line, runs, count);
    if (at % LINES_PER_STEP === LINES_PER_STEP - 1) yield undefined;
  }
}

function countLine(line: Line, runs: Outline['runs'], count: TextCount): void {
  line.chars = 0;
  for (let at = line.from; at < line.to; at++) {
    const run = runs[at];
    if (!run) continue;
    countText(run.node.data, run.from, run.to, count);
    run.isTidy = count.isTidy;
    line.chars += count.chars;
    line.words += count.words;
    line.stops += count.stops;
    if (run.isLink) line.linkChars += count.chars;
  }
  line.prose = proseIn(line);
}
