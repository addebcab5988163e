import type { ChosenLine } from './build-article';
import { isTeaserHeadline, lineText } from './line-looks';
import type { Box, Line, Outline } from './outline';
import { isControl } from './ui-words';

/** Linked headlines that make a front page; the lower number where there is next to no prose. */
const HEADLINES_MIN = 7;
const HEADLINES_FEW = 4;
const PROSE_FEW = 200;
/** Prose per linked headline above which a page tells a story rather than announcing many. */
const PROSE_PER_HEADLINE = 60;
/** Prose that is a story whatever stands round it. */
const STORY = 1400;

/** True for a page of many linked headlines and no story of its own. `prose` is what the story would have. */
export function isFront(outline: Outline, prose: number, saysArticle: boolean): boolean {
  const teasers = outline.lines.filter((line) => isTeaserHeadline(line)).length;
  if (teasers < HEADLINES_FEW || prose >= STORY) return false;
  if (teasers < HEADLINES_MIN) return !saysArticle && prose < PROSE_FEW;
  return prose < (saysArticle ? 100 : Math.max(300, teasers * PROSE_PER_HEADLINE));
}

/** Headlines and teasers of a front page, in page order; not its menus and frame. */
export function frontLines(outline: Outline): ChosenLine[] {
  const out = frameBoxes(outline);
  const chosen: ChosenLine[] = [];
  outline.lines.forEach((line, at) => {
    const { box } = line;
    if (out[box.index] === 1 || !saysSomething(line)) return;
    if (isControl(lineText(outline, line))) return;
    const heading = box.heading > 0 || isTeaserHeadline(line);
    chosen.push({
      line: at,
      kind: heading ? 'headline' : box.kind === 'caption' ? 'caption' : 'body',
    });
  });
  return chosen;
}

function saysSomething(line: Line): boolean {
  if (line.box.heading > 0) return line.words >= 2;
  return line.words >= 4 && (line.chars >= 20 || line.stops > 0);
}

/** On a front page promos and “most read” are the content; only what announces nothing is left out. */
function frameBoxes({ boxes, lines }: Outline): Uint8Array {
  const out = new Uint8Array(boxes.length);
  boxes.forEach((box, at) => {
    if (box.parent && out[box.parent.index] === 1) out[at] = 1;
    else if (box.junk === 'comments' || box.name === 'footer' || box.name === 'form') out[at] = 1;
    else if (box.name === 'pre') out[at] = 1;
    else if (box.junk === 'yes') out[at] = announces(box) ? 0 : 1;
  });
  return out;

  function announces(box: Box): boolean {
    for (let at = box.firstLine; at < box.endLine; at++)
      if (isTeaserHeadline(lines[at] as Line)) return true;
    return false;
  }
}
