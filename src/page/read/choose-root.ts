import { isLinked, isTeaserHeadline, linkShare } from './line-looks';
import type { Box, Line, Outline } from './outline';
import type { Prose } from './prose';

/** A container goes on inside its biggest child while that child holds this share of its prose. */
const DOMINANT = 0.45;
/** What a marked-up story must hold of its container's prose to be believed without looking further. */
const MARKED = 0.3;
/** What the biggest part must hold of all parts marked alike to be the whole story. */
const WHOLE = 0.85;
/** Least prose of the first of several stories that follow each other on an endless page. */
const STORY_MIN = 300;
/** Prose beside the biggest child that is too little to be part of a story. */
const CRUMBS = 0.06;
/** Mean weight of a paragraph; teasers stay below. */
const PARAGRAPH = 110;
/** Share of the story's own mean that paragraphs beside it reach where the story's are short. */
const LIKE = 0.6;
/** What holds a paragraph, not a story. */
const LEAVES = new Set(['p', 'blockquote', 'li', 'dd', 'figure', 'figcaption']);

/** The box that holds the story; the whole page when nothing narrower does. */
export function chooseRoot(outline: Outline, prose: Prose): Box {
  const page = outline.boxes[0] as Box;
  const marked = markedStory(outline, prose);
  for (let box = page; ;) {
    const children = childrenOf(outline, box);
    const inner =
      children.find((child) => marked && isWithin(marked, child)) ?? biggest(children, prose);
    if (!inner || LEAVES.has(inner.name) || inner.heading > 0) return box;
    const share = prose.of(inner) / prose.of(box);
    const believed = marked && isWithin(marked, inner);
    if (!believed && (share < DOMINANT || hasStoryBeside(outline, prose, box, inner))) return box;
    box = inner;
  }
}

function isWithin(box: Box, outer: Box): boolean {
  return box.index >= outer.index && box.index < outer.end;
}

/** The one box that markup says is the story: schema.org's body first, then a lone article. */
function markedStory(outline: Outline, prose: Prose): Box | null {
  const total = prose.of(outline.boxes[0] as Box);
  for (const landmark of ['body', 'article'] as const) {
    const parts = partsOf(outline, landmark, prose);
    const best = parts.reduce((a, b) => (prose.of(b) > prose.of(a) ? b : a), parts[0] as Box);
    const all = parts.reduce((sum, part) => sum + prose.of(part), 0);
    const titled = landmark === 'article' ? parts.filter((part) => hasTitle(outline, part)) : [];
    if (titled.length > 1 && prose.of(titled[0] as Box) >= STORY_MIN) return titled[0] as Box;
    if (!best || all < total * MARKED) continue;
    if (prose.of(best) >= total * MARKED && prose.of(best) >= all * WHOLE) return best;
    if (landmark === 'body')
      return commonBox(parts.filter((part) => prose.of(part) > all * CRUMBS));
  }
  return null;
}

/** True for an article with a headline of the first level that leads nowhere: a whole story. */
function hasTitle({ lines }: Outline, box: Box): boolean {
  for (let at = box.firstLine; at < box.endLine; at++) {
    const line = lines[at] as Line;
    if (line.box.heading === 1 && !isLinked(line)) return true;
  }
  return false;
}

/** The outermost boxes of one landmark that hold prose. */
function partsOf({ boxes }: Outline, landmark: Box['landmark'], prose: Prose): Box[] {
  const parts: Box[] = [];
  let end = 0;
  for (const box of boxes) {
    if (box.index < end || box.landmark !== landmark || box.out || prose.of(box) === 0) continue;
    parts.push(box);
    end = box.end;
  }
  return parts;
}

/** The innermost box that holds all `parts`, which are in page order. */
function commonBox(parts: readonly Box[]): Box | null {
  const last = parts[parts.length - 1];
  let at = parts[0] ?? null;
  while (at && last && !isWithin(last, at)) at = at.parent;
  return at;
}

function biggest(children: readonly Box[], prose: Prose): Box | null {
  let found: Box | null = null;
  for (const child of children) if (prose.of(child) > (found ? prose.of(found) : 0)) found = child;
  return found;
}

function childrenOf({ boxes }: Outline, box: Box): Box[] {
  const children: Box[] = [];
  for (let at = box.index + 1; at < box.end; at = (boxes[at] as Box).end)
    children.push(boxes[at] as Box);
  return children;
}

/** True where what stands beside the child `inner` of a box reads like parts of one story too. */
function hasStoryBeside(outline: Outline, prose: Prose, box: Box, inner: Box): boolean {
  const least = Math.min(PARAGRAPH, meanParagraph(outline, prose, inner).mean * LIKE);
  let beside = 0;
  for (const child of childrenOf(outline, box))
    if (child !== inner && !child.out && isStoryLike(outline, prose, child, least))
      beside += prose.of(child);
  for (let at = box.firstLine; at < box.endLine; at++) {
    const line = outline.lines[at] as Line;
    if (line.box === box) beside += line.prose;
  }
  return beside > prose.of(box) * CRUMBS;
}

function isStoryLike(outline: Outline, prose: Prose, box: Box, least: number): boolean {
  if (prose.of(box) === 0 || linkShare(outline, box) > 0.3) return false;
  const { mean, paragraphs, teasers } = meanParagraph(outline, prose, box);
  return mean >= least && teasers * 2 <= paragraphs;
}

function meanParagraph(
  outline: Outline,
  prose: Prose,
  box: Box,
): { mean: number; paragraphs: number; teasers: number } {
  let paragraphs = 0;
  let teasers = 0;
  for (let at = box.firstLine; at < box.endLine; at++) {
    const line = outline.lines[at] as Line;
    if (line.prose > 0) paragraphs++;
    else if (isTeaserHeadline(line)) teasers++;
  }
  return { mean: prose.of(box) / Math.max(1, paragraphs), paragraphs, teasers };
}
