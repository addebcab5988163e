import type { Box, Line, Outline } from './outline';

/** True where all of a line is links, but for bars and brackets between them. */
export function isLinked({ chars, linkChars }: Line): boolean {
  return linkChars >= chars * 0.9 || (chars - linkChars <= 2 && linkChars > chars / 2);
}

/** True for a headline that leads to another page: a teaser. */
export function isTeaserHeadline(line: Line): boolean {
  return (
    isLinked(line) && (line.box.heading > 0 ? line.words >= 3 : line.words >= 5) && line.chars >= 18
  );
}

/** Share of a box's characters that stand in links, 0–1. */
export function linkShare(outline: Outline, box: Box): number {
  let chars = 0;
  let linked = 0;
  for (let at = box.firstLine; at < box.endLine; at++) {
    const line = outline.lines[at] as Line;
    chars += line.chars;
    linked += line.linkChars;
  }
  return chars === 0 ? 0 : linked / chars;
}

/** The words of a line as the page has them, white space collapsed, up to `max` UTF-16 units. */
export function lineText({ runs }: Outline, line: Line, max = 300): string {
  let text = '';
  for (let at = line.from; at < line.to && text.length < max * 2; at++) {
    const run = runs[at];
    if (run) text += run.node.data.slice(run.from, Math.min(run.to, run.from + max * 4));
  }
  return text.replace(/\s+/g, ' ').trim().slice(0, max);
}
