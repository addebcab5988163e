import type { Box, Outline } from './outline';
import { sumProse } from './prose';

/** Share of the page's prose that proves a suspicious name wrong. */
const RESCUE = 0.5;
/** Share of a page that is nothing but its discussion. */
const DISCUSSION = 0.9;
/** Share with which a landmark vouches for what holds it. */
const MARKED = 0.3;
/** Share that makes preformatted text the page's own text rather than a listing. */
const PRE_SHARE = 0.6;

/** Says of each box whether markup alone puts it outside the story, with all boxes inside. */
export function leaveOut(outline: Outline): void {
  const { boxes } = outline;
  const page = boxes[0] as Box;
  const all = sumProse(outline, () => true);
  const said = sumProse(outline, (line) => !isDiscussion(line.box));
  const marked = boxes.filter((box) => box.landmark && said.of(box) > said.of(page) * MARKED);
  const listings = boxes.filter((box) => box.name === 'pre');
  const listed = listings.reduce((sum, box) => sum + all.of(box), 0);
  for (const box of boxes) box.out = box.parent?.out || isOut(box);

  function isOut(box: Box): boolean {
    if (box.name === 'pre') return listed === 0 || listed < all.of(page) * PRE_SHARE;
    if (box.junk === 'comments')
      return all.of(box) === 0 || all.of(box) < all.of(page) * DISCUSSION;
    return box.junk === 'yes' && !isStoryHolder(box);
  }

  function isStoryHolder(box: Box): boolean {
    if (said.of(box) > 0 && said.of(box) >= said.of(page) * RESCUE) return true;
    return marked.some((part) => part.index > box.index && part.index < box.end);
  }
}

function isDiscussion(box: Box): boolean {
  for (let at: Box | null = box; at; at = at.parent) if (at.junk === 'comments') return true;
  return false;
}
