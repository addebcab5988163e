import type { Cues } from '../voice/cues';
import type { Span } from '../span';
import { WordSet } from './words';

/** Most UTF-16 units between a name and what it is called. */
const GAP = 24;

/** Words that may stand between a name and what it is called: “is”, “as”, articles. */
export function linkWords({ det, be }: Cues): WordSet {
  return new WordSet([det, be, 'as', 's']);
}

/** True for “X, a Y”, “X is the Y”, “calls X ‘Y’”: nothing but link words and punctuation between the two. */
export function isPredicated(text: string, name: Span, span: Span, links: WordSet): boolean {
  const gap = span.start - name.end;
  if (gap < 0 || gap > GAP) return false;
  const between = text.slice(name.end, span.start);
  return !/[.!?;:]/u.test(between) && links.hasAll(between);
}
