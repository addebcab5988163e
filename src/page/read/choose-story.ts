import type { BlockKind } from '../../core/article';
import type { PageKind } from '../page-report';
import { aroundHeadline, isByline } from './around-headline';
import type { ChosenLine } from './build-article';
import { chooseRoot } from './choose-root';
import { cleanStory } from './clean-story';
import { findHeadline } from './find-headline';
import { frontLines, isFront } from './front-lines';
import { leaveOut } from './leave-out';
import { lineText } from './line-looks';
import type { Box, Line, Outline } from './outline';
import type { PageHints } from './page-hints';
import { type Prose, sumProse } from './prose';
import { settleKinds } from './settle-kinds';

/** The lines of the page that are its story. */
export interface Story {
  readonly kind: PageKind;
  readonly lines: ChosenLine[];
  readonly root: Element | null;
}

/** Most words and characters of a subhead; a longer heading is a paragraph in large type. */
const SUBHEAD_WORDS = 18;
const SUBHEAD_CHARS = 85;
/** Share of the prose below which cleaning has taken the story away with its linked headlines. */
const TOO_CLEAN = 0.3;
/** Lines after the headline within which a byline stands. */
const BYLINE_REACH = 12;
/** Most words of a label above the headline. */
const KICKER_WORDS = 6;
/** Least prose of an article. */
const ARTICLE_MIN = 140;

/** Picks the story, or a front page's headlines, out of the outline of a page. */
export function* chooseStory(
  outline: Outline,
  hints: PageHints,
): Generator<undefined, Story, undefined> {
  const page = outline.boxes[0];
  if (!page) return { kind: 'other', lines: [], root: null };
  settleKinds(outline);
  leaveOut(outline);
  yield undefined;
  const prose = sumProse(outline, (line) => !line.box.out);
  const found = containerOf(outline, prose);
  yield undefined;
  if (!isFront(outline, found.kept, hints.isArticle)) return storyIn(outline, hints, found);
  const teasers = cleanStory(outline, page, prose, false);
  const behind = containerOf(
    outline,
    sumProse(outline, (_line, at) => teasers[at] === 0),
  );
  if (hints.isArticle && behind.kept >= ARTICLE_MIN) return storyIn(outline, hints, behind);
  return { kind: 'front', lines: frontLines(outline), root: page.element };
}

/** A container that may hold the story. */
interface Container {
  readonly root: Box;
  readonly dropped: Uint8Array;
  /** Prose that is left after cleaning. */
  readonly kept: number;
}

function containerOf(outline: Outline, prose: Prose): Container {
  const root = chooseRoot(outline, prose);
  const dropped = cleanStory(outline, root, prose, false);
  const kept = sumProse(outline, (_line, at) => dropped[at] === 0).of(root);
  if (kept >= prose.of(root) * TOO_CLEAN) return { root, dropped, kept };
  return { root, dropped: cleanStory(outline, root, prose, true), kept };
}

function storyIn(outline: Outline, hints: PageHints, { root, dropped, kept }: Container): Story {
  const headline = findHeadline(outline, hints, root);
  const lines = storyLines(outline, root, headline, dropped);
  const isArticle = kept >= ARTICLE_MIN || (headline >= 0 && kept > 0);
  return { kind: isArticle ? 'article' : 'other', lines, root: root.element };
}

function storyLines(
  outline: Outline,
  root: Box,
  headline: number,
  dropped: Uint8Array,
): ChosenLine[] {
  const chosen: ChosenLine[] = [];
  if (headline >= 0) chosen.push({ line: headline, kind: 'headline' });
  if (headline >= 0) chosen.push(...aroundHeadline(outline, headline, root));
  let before = true;
  for (let at = root.firstLine; at < root.endLine; at++) {
    const line = outline.lines[at] as Line;
    const byline = before && line.box.kind === 'byline' && at - headline < BYLINE_REACH;
    if (at === headline || (dropped[at] === 1 && !byline) || isEcho(outline, line, headline))
      continue;
    if (at < headline && line.words <= KICKER_WORDS && line.stops === 0) continue;
    const kind = kindOf(outline, line, before);
    if (kind === 'body' && line.prose > 0) before = false;
    chosen.push({ line: at, kind });
  }
  return withoutEmptySections(outline, chosen);
}

/** True for a line that says the headline again: pages hold it twice, for wide and narrow screens. */
function isEcho(outline: Outline, line: Line, headline: number): boolean {
  const first = outline.lines[headline];
  if (!first || line.chars !== first.chars || line.words !== first.words) return false;
  return lineText(outline, line) === lineText(outline, first);
}

/** Leaves out subheads of sections of which nothing is read: “External links”, “Comments”. */
function withoutEmptySections(outline: Outline, chosen: readonly ChosenLine[]): ChosenLine[] {
  const levelOf = ({ line }: ChosenLine): number => outline.lines[line]?.box.heading ?? 0;
  const kept: ChosenLine[] = [];
  let lowest = 0;
  for (const line of [...chosen].reverse()) {
    const level = line.kind === 'subhead' ? levelOf(line) : 0;
    if (level > 0 && lowest > 0 && level >= lowest) continue;
    if (level > 0 && kept.length === 0) continue;
    lowest = level;
    kept.push(line);
  }
  return kept.reverse();
}

function kindOf(outline: Outline, line: Line, first: boolean): BlockKind {
  const { box } = line;
  if (box.heading > 0)
    return line.words > SUBHEAD_WORDS && line.chars > SUBHEAD_CHARS
      ? first
        ? 'standfirst'
        : 'body'
      : 'subhead';
  if (isByline(outline, line, first)) return 'byline';
  if (box.kind === 'byline') return 'body';
  if (box.kind === 'standfirst') return first ? 'standfirst' : 'body';
  return box.kind ?? 'body';
}
