import type { Span } from '../span';
import type { TopicGate } from './topic-gate';

/** One strong anchor within three sentences, two weak ones, or one in the headline with support. */
const ENOUGH = 0.75;

/**
 * True if a stretch may be marked: `strength` of the anchors, `support` of the label itself. A text with a
 * single weak anchor is enough for a label that is well supported.
 */
export function lets(gate: TopicGate, strength: number, support: number): boolean {
  return gate.mayLet(strength) && strength + support >= ENOUGH;
}

/** How far the next anchor besides the stretch itself is, in UTF-16 units: 0 in it, Infinity where there is none. */
export function anchorDistance({ groups }: TopicGate, span: Span): number {
  return Math.min(...groups.map(({ places }) => places.distanceBeyond(span)));
}

/** True if an anchor stands in the stretch itself. */
export function isAnchored({ groups }: TopicGate, span: Span): boolean {
  return groups.some(({ places }) => places.distance(span) === 0);
}
