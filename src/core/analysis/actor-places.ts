import { Places } from './nearest';

/** Where the actors of one list are named in a text. */
export class ActorPlaces {
  /** By actor. */
  readonly places = new Map<string, Places>();
  /** Names in all. */
  total = 0;

  /** Adds a name found; names come by start. */
  add(actor: string, start: number, end: number): void {
    let places = this.places.get(actor);
    if (places === undefined) this.places.set(actor, (places = new Places()));
    places.add(start, end);
    this.total++;
  }
}
