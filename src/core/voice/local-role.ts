import type { Mention } from '../mention';
import type { Span } from '../span';
import type { CompiledCues } from './cues';
import { has, isComma } from './item-tests';
import type { Line } from './line';
import { mentionsWithin, type Placed } from './placed-mentions';
import { Tag } from './tag';

/**
 * Whose an official is of whom only the place tells: “In Ankara, officials said”; of police, mayors and the like
 * also the last place before them (“A bus was hit in Kharkiv, police said”).
 */
export function placeParty(
  line: Line,
  speaker: Span,
  mentions: readonly Placed[],
  cues: CompiledCues,
): string | null {
  const until = line.items.findIndex((item) => item.start >= speaker.start);
  if (until < 0) return null;
  const named = mentionsWithin(line, { from: 0, to: until }, mentions);
  const places = named.filter(
    ({ kind, from }) => PLACES.has(kind) && WHERE.test(behindArticle(line, from)),
  );
  const [first] = places;
  const comma = line.items.findIndex(isComma);
  const opens = first && first.from <= 2 && first.to === comma && comma < until;
  if (opens && line.items[0]?.lower === 'in') return first.party;
  if (!isLocal(line, speaker, cues)) return null;
  const town = places.at(-1) ?? named.findLast(({ kind }) => kind === 'place');
  return town?.party ?? null;
}

const PLACES = new Set<Mention['kind']>(['place', 'capital', 'name']);
const WHERE = /^(?:in|at|near|outside|on)$/u;

function behindArticle(line: Line, from: number): string {
  const at = has(line.items[from - 1], Tag.Det) ? from - 2 : from - 1;
  return line.items[at]?.lower ?? '';
}

function isLocal(line: Line, speaker: Span, cues: CompiledCues): boolean {
  return line.items.some(
    ({ start, end, lower }) =>
      start >= speaker.start && end <= speaker.end && cues.local.has(lower),
  );
}
