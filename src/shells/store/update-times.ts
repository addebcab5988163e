import type { TermList } from '../../lists/term-list';

export const HOUR = 3_600_000;
/** Hours: the least between two looks, and a list's that does not say. */
const FLOOR = 4;
const WEEK = 168;
/** How far a time is moved, so that not all readers ask at once. */
const JITTER = 0.1;

/** Hours between two looks for a newer version of a list. */
export const intervalOf = ({ everyHours }: Pick<TermList, 'everyHours'>): number =>
  Math.max(FLOOR, everyHours ?? WEEK);

/** When to look again after an answer; `random` is 0–1. */
export const nextAfterSuccess = (now: number, everyHours: number, random: number): number =>
  now + moved(everyHours, random);

/** When to try again after so many failures in a row: the wait doubles up to the list's own interval. */
export const nextAfterFailure = (
  now: number,
  failures: number,
  everyHours: number,
  random: number,
): number => now + moved(Math.min(everyHours, 2 ** Math.min(10, failures - 1)), random);

/** Never earlier than said, up to a tenth later. */
const moved = (hours: number, random: number): number =>
  Math.round(hours * HOUR * (1 + JITTER * random));
