import type { TermList } from '../term-list';
import type { Breach, Rule } from './rule';

/** Rule 6: sides stand in alphabetical order, and so do the sides of each label and the labels themselves. */
export const order: Rule = {
  number: 6,
  title: 'sides and labels stand in alphabetical order',
  judge: (list: TermList) => [
    ...outOfOrder(list.sides.map(({ id }) => id)),
    ...outOfOrder(list.labels.map(({ id }) => id)),
    ...list.labels.flatMap(({ id, uses }) =>
      outOfOrder(uses.map(({ side }) => side)).map(({ says }) => ({ place: id, says })),
    ),
  ],
};

/** The first id that stands after one that comes later in the alphabet. */
function outOfOrder(ids: readonly string[]): Breach[] {
  const at = ids.findIndex((id, index) => index > 0 && id < (ids[index - 1] ?? ''));
  const place = ids[at];
  if (place === undefined) return [];
  return [{ place, says: `“${place}” stands after “${ids[at - 1]}”: not alphabetical` }];
}
