import { isLinked, isTeaserHeadline, lineText, linkShare } from './line-looks';
import type { Box, Line, Outline } from './outline';
import type { Prose } from './prose';
import { announcesComments, announcesMore, isControl } from './ui-words';

/** Boxes that are too near to the text itself to be dropped for their links. */
const TEXT_NAMES = new Set([
  'p',
  'li',
  'dd',
  'dt',
  'td',
  'th',
  'tr',
  'tbody',
  'thead',
  'tfoot',
  'figcaption',
  'caption',
]);
/** Most prose that goes with one linked headline before it is a section of the story itself. */
const TEASER_MAX = 200;
/** A line above this many characters isn't a control's label or an announcement. */
const LABEL_MAX = 90;
const LABEL_WORDS = 18;

/**
 * Marks lines inside the story's container that aren't part of the story: 1 dropped. Lenient, it leaves
 * in the container's own parts that hold prose: a story told under linked headlines.
 */
export function cleanStory(
  outline: Outline,
  root: Box,
  prose: Prose,
  lenient: boolean,
): Uint8Array {
  const dropped = new Uint8Array(outline.lines.length);
  dropBoxes(outline, root, prose, lenient, dropped);
  for (let at = root.firstLine; at < root.endLine; at++) {
    const line = outline.lines[at] as Line;
    if (line.box.out) dropped[at] = 1;
    else if (dropped[at] === 0) dropLine(outline, root, at, dropped);
  }
  return dropped;
}

/** Boxes of teasers: lists of links, cards with a linked headline. */
function dropBoxes(
  outline: Outline,
  root: Box,
  prose: Prose,
  lenient: boolean,
  dropped: Uint8Array,
): void {
  const { boxes } = outline;
  const total = prose.of(root);
  for (let at = root.index + 1; at < root.end;) {
    const box = boxes[at] as Box;
    const held = prose.of(box);
    const section = lenient && held > 0 && box.parent === root;
    const teaser = !section && isTeaserBox(outline, box, held, total);
    if (box.out || teaser) {
      dropped.fill(1, box.firstLine, box.endLine);
      at = box.end;
    } else at++;
  }
}

function isTeaserBox(outline: Outline, box: Box, held: number, total: number): boolean {
  if (box.firstLine === box.endLine || TEXT_NAMES.has(box.name) || box.heading > 0) return false;
  if (held > total * 0.2 || box.kind === 'blockquote') return false;
  const tally = tallyOf(outline, box);
  if (tally.teasers > 0 && held <= tally.teasers * TEASER_MAX) return true;
  const share = linkShare(outline, box);
  const list = tally.linked >= 2 && tally.linked >= tally.lines * 0.7;
  if (list && box.kind !== 'caption' && box.name !== 'table') return true;
  if (box.junk === 'maybe' && held === 0 && box.kind === null)
    return share > 0.2 || tally.chars < 60;
  return share > 0.6 && held < 100 && tally.lines > 1 && box.name !== 'table';
}

interface Tally {
  lines: number;
  chars: number;
  /** Lines that are links and nothing else. */
  linked: number;
  /** Of these, those that look like a headline of another story. */
  teasers: number;
}

function tallyOf({ lines }: Outline, box: Box): Tally {
  const tally: Tally = { lines: 0, chars: 0, linked: 0, teasers: 0 };
  for (let at = box.firstLine; at < box.endLine; at++) {
    const line = lines[at] as Line;
    tally.lines++;
    tally.chars += line.chars;
    if (isLinked(line)) tally.linked++;
    if (line.box.heading > 0 && isTeaserHeadline(line)) tally.teasers++;
  }
  return tally;
}

function dropLine(outline: Outline, root: Box, at: number, dropped: Uint8Array): void {
  const line = outline.lines[at] as Line;
  if (line.chars > LABEL_MAX && !isLinked(line)) return;
  if (line.words > LABEL_WORDS) {
    if (isLoneLink(line)) dropped[at] = 1;
    return;
  }
  const text = lineText(outline, line);
  if (announcesComments(text)) dropped.fill(1, at, commentsEnd(line, root));
  else if (isControl(text)) dropped[at] = 1;
  else if (announcesMore(text) && !isSentence(line, text)) {
    dropped[at] = 1;
    if (!isLinked(line)) dropAnnounced(outline, root, at, dropped);
  } else if (isLoneLink(line)) dropped[at] = 1;
}

/** Comments fill what holds their heading: a box of their own, or the rest of the story's. */
function commentsEnd({ box }: Line, root: Box): number {
  return Math.min(root.endLine, (box.parent ?? root).endLine);
}

function isSentence(line: Line, text: string): boolean {
  return !isLinked(line) && line.words >= 8 && /[.!?…]["”’»)]*$/.test(text);
}

/** A paragraph that is one link leads away; a cell, an item or a caption that is one may be content. */
function isLoneLink(line: Line): boolean {
  const { box } = line;
  if (!isLinked(line) || box.heading > 0 || box.kind === 'caption' || box.kind === 'byline')
    return false;
  return box.name !== 'td' && box.name !== 'th' && box.name !== 'li' && box.name !== 'dd';
}

/** After “Related” come links, then the story again or nothing. */
function dropAnnounced(outline: Outline, root: Box, from: number, dropped: Uint8Array): void {
  const { lines } = outline;
  for (let at = from + 1; at < root.endLine; at++) {
    const line = lines[at] as Line;
    if (!isLinked(line)) return;
    dropped[at] = 1;
  }
}
