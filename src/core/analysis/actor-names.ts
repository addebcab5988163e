import type { Span } from '../span';
import type { ActorPlaces } from './actor-places';

/** A name behind a word tells less than one before it. */
const BEHIND = 0.8;

/** 0–1: how near an actor is named, the stretch's own words not counted. */
export function nearness({ places }: ActorPlaces, actor: string, span: Span): number {
  const around = places.get(actor)?.around(span);
  if (around === undefined) return 0;
  const { before, after } = around;
  const back = before === undefined ? 0 : byDistance(span.start - before.end);
  const ahead = after === undefined ? 0 : BEHIND * byDistance(after.start - span.end);
  return Math.max(back, ahead);
}

/** The last name of an actor before a stretch, or null. */
export function nameBefore({ places }: ActorPlaces, actor: string, span: Span): Span | null {
  return places.get(actor)?.around(span).before ?? null;
}

/** The next name of an actor behind a stretch, or null. */
export function nameBehind({ places }: ActorPlaces, actor: string, span: Span): Span | null {
  return places.get(actor)?.around(span).after ?? null;
}

/** True if a stretch's own words hold a name of the actor. */
export function isNamedIn({ places }: ActorPlaces, actor: string, span: Span): boolean {
  return places.get(actor)?.distance(span) === 0;
}

/** 0–1: an actor's share of all names in the text. */
export function shareOf({ places, total }: ActorPlaces, actor: string): number {
  return total === 0 ? 0 : (places.get(actor)?.count ?? 0) / total;
}

/** Nearness of an actor's name by distance, in UTF-16 units: same clause, sentence, next sentence, passage. */
function byDistance(distance: number): number {
  if (distance > 1200) return 0;
  if (distance <= 60) return 1;
  if (distance <= 200) return 0.7;
  return distance <= 450 ? 0.35 : 0.12;
}
