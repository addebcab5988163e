import type { Span } from '../span';
import type { BlockWords } from './complement';
import { lowerBound } from './phrase-places';
import type { PhraseSet } from './phrase-set';

/** How far, in UTF-16 units, the name of another conflict takes a word to itself: about two sentences. */
const REACH = 240;

/** The phrase nearest to a form that names what is no list's business, -1 where there is none, and how far it is. */
export interface Elsewhere {
  readonly phrase: number;
  readonly distance: number;
}

/** The name of a country, movement or time that is no list's business next to a form. */
export function nearestElsewhere(
  elsewhere: PhraseSet,
  { words, from, places }: BlockWords,
  span: Span,
  first: number,
): Elsewhere {
  let distance = REACH;
  let found = -1;
  for (let index = lowerBound(places.at, first - REACH / 3); index < places.at.length; index++) {
    const word = from + (places.at[index] ?? 0);
    const start = words.start[word] ?? 0;
    if (start - span.end >= REACH) break;
    const far = start >= span.end ? start - span.end : span.start - (words.end[word] ?? 0);
    const phrase = places.phrase[index] ?? 0;
    if (far < 0 || far >= distance || !elsewhere.has(phrase)) continue;
    distance = far;
    found = phrase;
  }
  return { phrase: found, distance };
}
