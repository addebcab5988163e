import type { Finding } from '../../core/finding';
import type { PageText } from '../read/page-text';
import { firstPieceAfter, rangeOf, type NodeRange } from '../read/range-of';

/** Text that a mark covers in one text node. */
interface Part {
  readonly node: Text;
  readonly offset: number;
  readonly text: string;
}

/** One finding's place in the page. The same object lives on over readings while its place stays. */
export interface Mark {
  finding: Finding;
  /** Index in the report's findings. */
  index: number;
  readonly place: NodeRange;
  readonly parts: readonly Part[];
  /** Box that is watched for being near the viewport. */
  readonly box: Element;
  /** Live, so that the page's edits move it; null until the mark is near the viewport or asked for. */
  range: Range | null;
  /** Highlight that draws it now. */
  name: string | null;
}

/** The mark of a finding; null when the page no longer holds its text where it was read. */
export function makeMark(finding: Finding, index: number, text: PageText): Mark | null {
  const place = rangeOf(text, finding);
  const parent = place?.startNode.parentElement;
  if (!place || !parent) return null;
  const parts = partsOf(finding, text);
  if (parts === null) return null;
  return { finding, index, place, parts, box: boxOf(parent), range: null, name: null };
}

/** Findings made into marks between two pauses. */
const PER_STEP = 40;

/** The marks of findings, in steps; findings whose text has gone have none. */
export function* makeMarks(
  findings: readonly Finding[],
  text: PageText,
): Generator<undefined, Mark[], undefined> {
  const marks: Mark[] = [];
  for (const [index, finding] of findings.entries()) {
    const mark = makeMark(finding, index, text);
    if (mark) marks.push(mark);
    if (index % PER_STEP === PER_STEP - 1) yield undefined;
  }
  return marks;
}

/** The finding's text as its nodes hold it now; null where that is no longer what was read. */
function partsOf({ start, end }: Finding, text: PageText): Part[] | null {
  const parts: Part[] = [];
  for (let i = firstPieceAfter(text.pieces, start); i < text.pieces.length; i += 1) {
    const piece = text.pieces[i];
    if (!piece || piece.start >= end) break;
    const from = Math.max(start, piece.start);
    const to = Math.min(end, piece.start + piece.length);
    const offset = piece.offset + from - piece.start;
    const held = piece.node.data.slice(offset, offset + to - from);
    if (!piece.node.isConnected || !isSame(held, text.article.text.slice(from, to))) return null;
    parts.push({ node: piece.node, offset, text: held });
  }
  return parts;
}

/** White space of any kind was read as a space. */
function isSame(held: string, read: string): boolean {
  return held === read || held.replace(/\s/gu, ' ') === read.replace(/\s/gu, ' ');
}

function stands({ node, offset, text }: Part): boolean {
  return node.isConnected && node.data.startsWith(text, offset);
}

/** The nearest element with a box of its own: `display: contents` has none to watch. */
function boxOf(element: Element): Element {
  let box = element;
  while (box.parentElement && getComputedStyle(box).display === 'contents') box = box.parentElement;
  return box;
}

/** Gives the mark its live range; null when its text changed since it was read. */
export function liveRange(mark: Mark): Range | null {
  if (mark.range && holds(mark)) return mark.range;
  if (!mark.parts.every(stands)) return null;
  const { startNode, startOffset, endNode, endOffset } = mark.place;
  const range = startNode.ownerDocument.createRange();
  range.setStart(startNode, startOffset);
  range.setEnd(endNode, endOffset);
  mark.range = range;
  return range;
}

/** True while the live range still covers exactly the text that was read, wherever edits moved it. */
export function holds(mark: Mark): boolean {
  const { range, parts } = mark;
  const first = parts[0];
  const last = parts.at(-1);
  if (!range || !first || !last) return false;
  if (range.startContainer !== first.node || range.endContainer !== last.node) return false;
  if (!first.node.isConnected || !first.node.data.startsWith(first.text, range.startOffset))
    return false;
  if (first === last) return range.endOffset - range.startOffset === first.text.length;
  if (!last.node.data.startsWith(last.text, range.endOffset - last.text.length)) return false;
  return parts.slice(1, -1).every(stands);
}

/** True when the new mark stands where the old one does now. */
export function samePlace(old: Mark, { place }: Mark): boolean {
  const now = old.range ? endsOf(old.range) : old.place;
  return (
    now.startNode === place.startNode &&
    now.startOffset === place.startOffset &&
    now.endNode === place.endNode &&
    now.endOffset === place.endOffset
  );
}

function endsOf(range: Range) {
  const { startContainer: startNode, startOffset, endContainer: endNode, endOffset } = range;
  return { startNode, startOffset, endNode, endOffset };
}
