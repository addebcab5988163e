import type { Box, Outline } from './outline';

/** What a walk that goes on met of a page so far, as an outline of its own: boxes that are open end here. */
export function beginningOf({ boxes, lines, runs }: Outline): Outline {
  const ends = { end: boxes.length, endLine: lines.length, endRun: runs.length };
  const copies = new Map<Box | null, Box>();
  for (const box of boxes)
    copies.set(box, {
      ...box,
      ...(box.end === 0 && ends),
      parent: copies.get(box.parent) ?? null,
    });
  return {
    boxes: [...copies.values()],
    lines: lines.map((line) => ({ ...line, box: copies.get(line.box) as Box })),
    runs: [...runs],
    asked: [],
  };
}
