import type { Box, Line, Outline } from './outline';

/** Parts of a page as they were read last, for those of its boxes in which nothing changed since. */
export interface Kept {
  /** The box of an element that reads as it did; null where it has to be walked. */
  of(element: Element): Box | null;
  /** Moves a box with all that is inside to the end of another outline. */
  move(box: Box, parent: Box, to: Outline): void;
}

/** What is kept of an outline. `isChanged` is true for elements inside which something changed. */
export function keptOf(
  outline: Outline,
  isChanged: (element: Element) => boolean,
  visible: (element: Element) => boolean,
): Kept {
  const byElement = new Map<Element, Box>();
  for (const box of outline.boxes) if (box.isWhole) byElement.set(box.element, box);
  return {
    of(element) {
      const box = byElement.get(element);
      if (!box || isChanged(element)) return null;
      byElement.delete(element);
      return looksTheSame(outline, box, visible) ? box : null;
    },
    move: (box, parent, to) => moveBox(outline, box, parent, to),
  };
}

/** True while all text inside is as visible as it was: style sheets hide things without touching them. */
function looksTheSame(
  { asked }: Outline,
  { firstAsked, endAsked }: Box,
  visible: (element: Element) => boolean,
): boolean {
  for (let at = firstAsked; at < endAsked; at++) {
    const one = asked[at];
    if (one && visible(one.element) !== one.shown) return false;
  }
  return true;
}

function moveBox(from: Outline, top: Box, parent: Box, to: Outline): void {
  const { index, end, firstLine, endLine, firstRun, endRun, firstAsked, endAsked } = top;
  const byBoxes = to.boxes.length - index;
  const byLines = to.lines.length - firstLine;
  const byRuns = to.runs.length - firstRun;
  const byAsked = to.asked.length - firstAsked;
  for (let at = index; at < end; at++) {
    const box = from.boxes[at] as Box;
    box.index += byBoxes;
    box.end += byBoxes;
    box.firstLine += byLines;
    box.endLine += byLines;
    box.firstRun += byRuns;
    box.endRun += byRuns;
    box.firstAsked += byAsked;
    box.endAsked += byAsked;
    to.boxes.push(box);
  }
  top.parent = parent;
  for (let at = firstLine; at < endLine; at++) moveLine(from.lines[at] as Line, byRuns, to);
  copy(from.runs, firstRun, endRun, to.runs);
  copy(from.asked, firstAsked, endAsked, to.asked);
}

function moveLine(line: Line, byRuns: number, to: Outline): void {
  line.from += byRuns;
  line.to += byRuns;
  if (line.quotes.length > 0) line.quotes = line.quotes.map((run) => run + byRuns);
  to.lines.push(line);
}

function copy<Item>(from: readonly Item[], first: number, end: number, to: Item[]): void {
  for (let at = first; at < end; at++) to.push(from[at] as Item);
}
