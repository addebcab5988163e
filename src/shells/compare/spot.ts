/** One actor whose sentences are open, and the telling that was pressed. */
export interface Spot {
  readonly list: string;
  readonly actor: string;
  readonly telling: string;
}

/** Id of the heading over a telling's sentences, for focus. */
export function spotId({ list, actor, telling }: Spot): string {
  return `spot-${list}-${actor}-${telling}`;
}

/** Whether a row's sentences are open. */
export function isOpen(spot: Spot | null, list: string, actor: string): boolean {
  return spot?.list === list && spot.actor === actor;
}
