import type { Box, Line, Outline } from './outline';

/** Weighed characters of running text, summed so that any box is answered at once. */
export interface Prose {
  /** Sum over the lines from `first` up to `end`, lines left out not counted. */
  sum(first: number, end: number): number;
  of(box: Box): number;
}

/** Shortest line, in characters, that counts as prose without a stop in it. */
const PROSE_MIN = 80;
/** Shortest that counts with one. */
const SENTENCE_MIN = 25;

/** Fewest words of a line of preformatted prose, which is broken by hand. */
const PRE_WORDS = 6;

/** How much of a line is running text rather than a label, a link or a heading. */
export function proseIn(line: Line): number {
  const { box, chars, linkChars, stops } = line;
  if (box.name === 'pre') return line.words >= PRE_WORDS ? chars - linkChars : 0;
  if (chars < SENTENCE_MIN || box.heading > 0 || linkChars > chars * 0.6) return 0;
  if (chars < PROSE_MIN && stops === 0) return 0;
  return chars - linkChars + Math.min(stops, chars / 40) * 10;
}

/** Sums the prose of all lines for which `counts` answers true. */
export function sumProse({ lines }: Outline, counts: (line: Line, at: number) => boolean): Prose {
  const sums = new Float64Array(lines.length + 1);
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line;
    sums[at + 1] = (sums[at] as number) + (counts(line, at) ? line.prose : 0);
  }
  const sum = (first: number, end: number): number =>
    (sums[end] as number) - (sums[first] as number);
  return { sum, of: (box) => sum(box.firstLine, box.endLine) };
}
