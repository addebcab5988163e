import type { Span } from '../span';
import { Places } from './nearest';

/** A name behind a word tells less than one before it. */
const BEHIND = 0.8;

/** Where the actors of one list are named in a text. */
export class ActorPlaces {
  readonly #actors = new Map<string, Places>();
  #total = 0;

  /** Adds a name found; names come by start. */
  add(actor: string, start: number, end: number): void {
    let places = this.#actors.get(actor);
    if (places === undefined) this.#actors.set(actor, (places = new Places()));
    places.add(start, end);
    this.#total++;
  }

  /** 0–1: how near the actor is named, the stretch's own words not counted. */
  nearness(actor: string, span: Span): number {
    const around = this.#actors.get(actor)?.around(span);
    if (around === undefined) return 0;
    const before = around.before === undefined ? 0 : byDistance(span.start - around.before.end);
    const after =
      around.after === undefined ? 0 : BEHIND * byDistance(around.after.start - span.end);
    return Math.max(before, after);
  }

  /** The last name of the actor before the stretch, or null. */
  before(actor: string, span: Span): Span | null {
    return this.#actors.get(actor)?.around(span).before ?? null;
  }

  /** The next name of the actor behind the stretch, or null. */
  after(actor: string, span: Span): Span | null {
    return this.#actors.get(actor)?.around(span).after ?? null;
  }

  /** True if the stretch's own words hold a name of the actor. */
  isInside(actor: string, span: Span): boolean {
    return this.#actors.get(actor)?.distance(span) === 0;
  }

  /** 0–1: the actor's share of all names in the text. */
  share(actor: string): number {
    return this.#total === 0 ? 0 : (this.#actors.get(actor)?.count ?? 0) / this.#total;
  }
}

/** Nearness of an actor's name by distance, in UTF-16 units: same clause, sentence, next sentence, passage. */
function byDistance(distance: number): number {
  if (distance > 1200) return 0;
  if (distance <= 60) return 1;
  if (distance <= 200) return 0.7;
  return distance <= 450 ? 0.35 : 0.12;
}
