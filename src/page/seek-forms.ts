import type { PageEngine } from './page-engine';
import type { Line, Outline } from './read/outline';

/** Text asked about at once, in UTF-16 units: little at first, since a page with a form mostly has one soon. */
const FIRST = 2000;
const MOST = 32_000;
const GROWTH = 4;
/** Ends a phrase: no form stands across two lines. */
const BETWEEN = '|';

/** False only where no form of any list stands in the page, whatever of it is the story. */
export function* mayHoldForms(
  { lines, runs }: Outline,
  { hash, mayFind }: PageEngine,
): Generator<undefined, boolean, undefined> {
  if (!mayFind) return true;
  for (let at = 0, most = FIRST; at < lines.length; most = Math.min(most * GROWTH, MOST)) {
    const from = at;
    const parts: string[] = [];
    for (let length = 0; at < lines.length && length < most; at++) {
      const line = lines[at] as Line;
      if (line.without !== hash) length += addText(line, runs, parts);
    }
    if (mayFind(parts.join(''))) return true;
    for (let line = from; line < at; line++) (lines[line] as Line).without = hash;
    yield undefined;
  }
  return false;
}

/** Adds a line's text; answers its length. */
function addText(line: Line, runs: Outline['runs'], parts: string[]): number {
  let length = 0;
  for (let at = line.from; at < line.to; at++) {
    const run = runs[at];
    if (!run) continue;
    const { data } = run.node;
    const whole = run.from === 0 && run.to === data.length;
    parts.push(whole ? data : data.slice(run.from, run.to));
    length += run.to - run.from;
  }
  parts.push(BETWEEN);
  return length;
}
