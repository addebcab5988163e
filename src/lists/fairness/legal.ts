import type { Rule } from './rule';

/** Rule 7: a legal label says who listed whom, and when. */
export const legal: Rule = {
  number: 7,
  title: 'legal labels name the body and the date',
  judge: (list) =>
    list.labels
      .filter(({ charge, designation }) => charge === 'legal' && designation === undefined)
      .map(({ id }) => ({ place: id, says: 'is legal and names no body and date (designation)' })),
};
