import type { Names } from '../compare/names';
import type { Shelf } from './knowledge';

/** English names of actors and sides, out of the lists at hand; ids where a list is not there. */
export function shelfNames({ lists }: Shelf): Names {
  return {
    actor: (list, id) => lists.get(list)?.actors.find((one) => one.id === id)?.name.en ?? id,
    side: (list, id) => lists.get(list)?.sides.find((one) => one.id === id)?.name.en ?? id,
  };
}
