import { lineText } from './line-looks';
import type { Box, Line, Outline } from './outline';
import { type PageHints, wordsOf } from './page-hints';

/** Least sum of evidence for a headline; a lone `<h1>` before the story has 0.5. */
const ENOUGH = 0.45;
/** Share of words that a headline that isn't marked up as one shares with the page's title. */
const SAME = 0.8;
/** What a line that isn't marked up as a heading is worth beside one that is. */
const UNMARKED = 0.7;
/** Lines into the story's container within which its headline stands. */
const NEAR = 6;
/** Longest headline, in UTF-16 units. */
const LONGEST = 300;

/** Index of the line that is the story's headline; -1 if none is. */
export function findHeadline(outline: Outline, hints: PageHints, root: Box): number {
  const longestTitle = Math.max(0, ...hints.titles.map((title) => title.size));
  let best = -1;
  let most = ENOUGH;
  outline.lines.forEach((line, at) => {
    if (at >= root.endLine || line.chars > LONGEST) return;
    const { box } = line;
    const near = at < root.firstLine + NEAR;
    if (box.heading === 0 && (!near || line.words < 3 || line.words > longestTitle * 1.5)) return;
    const score = scoreOf(outline, line, hints);
    const before = at <= root.firstLine ? 0.2 : near ? 0.15 : 0;
    if (score > 0 && score + before > most) {
      best = at;
      most = score + before;
    }
  });
  return best;
}

function scoreOf(outline: Outline, line: Line, hints: PageHints): number {
  const { box } = line;
  const same = likeness(wordsOf(lineText(outline, line, LONGEST)), hints.titles);
  if (box.heading === 0)
    return same >= SAME && line.linkChars === 0 && !box.out ? same * UNMARKED : 0;
  if (box.heading > 2 && same < 0.5) return 0;
  const rank = box.heading === 1 ? 0.3 : box.heading === 2 ? 0.05 : 0;
  const logo = line.linkChars > line.chars / 2 && same < SAME ? 0.3 : 0;
  return rank + same - logo - (box.out ? 0.35 : 0);
}

/** Share of words that a line has in common with the likest title, 0–1. */
function likeness(words: ReadonlySet<string>, titles: readonly ReadonlySet<string>[]): number {
  let best = 0;
  for (const title of titles) {
    let shared = 0;
    for (const word of words) if (title.has(word)) shared++;
    // A title often adds the outlet's name, so what counts is the line's own share, mostly.
    const share = words.size === 0 ? 0 : shared / words.size;
    const cover = shared / title.size;
    best = Math.max(best, share * 0.6 + Math.min(1, cover * 1.4) * 0.4);
  }
  return best;
}
