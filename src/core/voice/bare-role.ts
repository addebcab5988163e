import type { MentionFinder } from '../mention';
import type { Span } from '../span';
import type { CompiledCues } from './cues';
import { has } from './item-tests';
import type { Line } from './line';
import { Tag } from './tag';
import type { Place, TextSource } from './text-source';

/** Nothing but small words, the last of them a role. */
export function isBare(line: Line, span: Span, cues: CompiledCues): boolean {
  const items = line.items.filter((item) => item.start >= span.start && item.end <= span.end);
  const last = items.at(-1);
  if (items.length > 1 && !has(last, Tag.Office)) return false;
  if (items.some((item) => item.capital && item.start > line.start)) return false;
  return has(last, Tag.Role | Tag.Office) || cues.bare.has(last?.lower ?? '');
}

/** Characters of a block's head that may hold a dateline's city. */
const DATELINE = 40;

/** “MOSCOW, March 3 — …”: the capital that opens the block in capital letters. */
export function datelineParty(
  source: TextSource,
  finder: MentionFinder,
  place: Place,
): string | null {
  const block = source.article.blocks[place.block];
  if (!block) return null;
  const [first] = finder.mentionsIn({ start: block.start, end: block.start + DATELINE });
  const city = first?.kind === 'capital' || first?.kind === 'place';
  if (first?.start !== block.start || !city) return null;
  const name = source.article.text.slice(first.start, first.end);
  return name === name.toUpperCase() ? first.party : null;
}
