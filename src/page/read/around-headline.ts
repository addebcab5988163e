import type { BlockKind } from '../../core/article';
import type { ChosenLine } from './build-article';
import { isLinked, lineText } from './line-looks';
import type { Box, Line, Outline } from './outline';
import { isControl } from './ui-words';

/** Lines between headline and text that are looked at; farther away the headline is of something else. */
const REACH = 80;
/** Longest byline, in characters that aren't spaces. */
const BYLINE_MAX = 160;
/** “By” in scripts that have capitals: the name's first letter must follow. No `\p{Lu}`: slow to compile. */
const BY =
  /^(?:[Bb]y|BY|[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR|[Dd]i|[Dd]oor|[Aa]v|От|Текст:?|Автор:?)\s+(.)/;
/** And in scripts that have none. */
const BY_UNCASED = /^(?:بقلم|נכתב על ידי|מאת|نویسنده|记者|文\/|作者)[:：]?\s*\S/;

/** Standfirst, byline and captions between the headline and the story's container. */
export function aroundHeadline(outline: Outline, headline: number, root: Box): ChosenLine[] {
  const found: ChosenLine[] = [];
  /** Pages repeat the lead picture's caption for wide and narrow screens. */
  const seen: string[] = [];
  const end = Math.min(root.firstLine, headline + REACH);
  for (let at = headline + 1; at < end; at++) {
    const line = outline.lines[at] as Line;
    if (line.box.out && line.box.kind !== 'byline') continue;
    const kind = kindBetween(outline, line, at === headline + 1);
    if (!kind) continue;
    const text = lineText(outline, line);
    const said = seen.some((other) => other.includes(text) || text.includes(other));
    if (said || isControl(text)) continue;
    seen.push(text);
    found.push({ line: at, kind });
  }
  return found;
}

function kindBetween(outline: Outline, line: Line, next: boolean): BlockKind | null {
  const { box } = line;
  if (isByline(outline, line, true)) return 'byline';
  if (box.kind === 'caption') return line.words >= 3 ? 'caption' : null;
  if (isLinked(line)) return null;
  if (box.kind === 'standfirst') return line.words >= 4 ? 'standfirst' : null;
  const below = box.heading > 0 || box.name === 'p';
  return next && below && line.words >= 5 ? 'standfirst' : null;
}

/** True for “By Some One”, by markup or, before the story's first paragraph, by its words. */
export function isByline(outline: Outline, line: Line, before: boolean): boolean {
  const { box } = line;
  if (line.chars > BYLINE_MAX) return false;
  if (box.kind === 'byline') return true;
  if (!before) return false;
  if (line.words > 14 || box.heading > 0 || box.kind === 'caption') return false;
  const text = lineText(outline, line);
  const name = BY.exec(text)?.[1] ?? '';
  const named = name !== name.toLowerCase() || BY_UNCASED.test(text);
  return named && !/[^A-ZÀ-Þ.\s][.!?…]$/.test(text);
}
