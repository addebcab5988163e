import type { TermList } from './term-list';

/** Dates that cannot be: an end before its beginning, a source later than the list. */
export function checkDates(list: TermList): string[] {
  const uses = list.labels.flatMap(({ id, uses: those }) =>
    those
      .filter(({ from, until }) => isAfter(from, until))
      .map(({ side, from, until }) => `${id}: “${side}” uses it from ${from} until ${until}`),
  );
  const listings = list.labels
    .filter(({ designation }) => isAfter(designation?.date, designation?.until))
    .map(({ id }) => `${id}: its listing ends before it begins`);
  const sources = Object.entries(list.sources)
    .filter(([, { date }]) => isAfter(date, list.updated))
    .map(([id, { date }]) => `sources.${id}: is of ${date}, after the list (${list.updated})`);
  return [...uses, ...listings, ...sources];
}

/** True if a date is surely later than another; `2019` is neither before nor after `2019-04`. */
function isAfter(date: string | undefined, other: string | undefined): boolean {
  if (date === undefined || other === undefined) return false;
  const length = Math.min(date.length, other.length);
  return date.slice(0, length) > other.slice(0, length);
}
