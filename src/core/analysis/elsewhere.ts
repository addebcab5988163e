import type { Span } from '../span';
import type { BlockWords } from './complement';
import { lowerBound } from './phrase-places';

/** How far, in UTF-16 units, the name of another conflict takes a word to itself: about two sentences. */
const REACH = 240;

/**
 * The name of a country, movement or time that is no list's business, where it stands nearer to a form than any
 * anchor of the list (`own`: how far the next one is), or -1.
 */
export function nearerElsewhere(
  elsewhere: ReadonlySet<number>,
  { words, from, places }: BlockWords,
  span: Span,
  first: number,
  own: () => number,
): number {
  let nearest = REACH;
  let found = -1;
  for (let index = lowerBound(places.at, first - REACH / 3); index < places.at.length; index++) {
    const word = from + (places.at[index] ?? 0);
    const start = words.start[word] ?? 0;
    if (start - span.end >= REACH) break;
    const distance = start >= span.end ? start - span.end : span.start - (words.end[word] ?? 0);
    const phrase = places.phrase[index] ?? 0;
    if (distance < 0 || distance >= nearest || !elsewhere.has(phrase)) continue;
    nearest = distance;
    found = phrase;
  }
  return found >= 0 && nearest < own() ? found : -1;
}
