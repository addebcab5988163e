import type { ListStore } from './list-store';
import type { ShelfEntry } from './shelf-index';

/** Puts the version before back in use. The one in use becomes the one before, and is not fetched again by itself. */
export function rollBack(store: ListStore, id: string): Promise<ShelfEntry | null> {
  return store.change(id, (entry) => {
    if (entry.previous === null) return entry;
    const { body, previous, subscription } = entry;
    return {
      ...entry,
      body: previous,
      previous: body,
      changedAt: Date.now(),
      subscription: subscription && { ...subscription, refused: body },
    };
  });
}

/** Takes the update that waited. */
export function takeHeld(store: ListStore, id: string): Promise<ShelfEntry | null> {
  return store.change(id, (entry) => {
    const { subscription } = entry;
    if (subscription?.held == null) return entry;
    return {
      ...entry,
      body: subscription.held.body,
      previous: entry.body,
      changedAt: Date.now(),
      subscription: { ...subscription, held: null, refused: null },
    };
  });
}

/** Turns the update that waited down: it is not offered again. */
export function refuseHeld(store: ListStore, id: string): Promise<ShelfEntry | null> {
  return store.change(id, (entry) => {
    const { subscription } = entry;
    if (subscription?.held == null) return entry;
    return {
      ...entry,
      subscription: { ...subscription, held: null, refused: subscription.held.body },
    };
  });
}
