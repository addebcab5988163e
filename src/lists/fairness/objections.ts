import type { Side, TermList } from '../term-list';
import type { Breach, Rule } from './rule';
import { opposedParties, usesOf } from './tally';

/** Rule 10: where words of one of two opposed parties are objected to on record, so are the other's. */
export const objections: Rule = {
  number: 10,
  title: 'objections are on record from each direction',
  judge: (list) => opposedParties(list).flatMap(([one, other]) => oneWay(list, one, other)),
};

function oneWay(list: TermList, one: Side, other: Side): Breach[] {
  const [a, b] = [objectionsTo(list, one.id), objectionsTo(list, other.id)];
  if (a > 0 === b > 0) return [];
  const [heard, spared] = a > 0 ? [one, other] : [other, one];
  const says = `${Math.max(a, b)} objections to words of “${heard.id}” and none to words of “${spared.id}”`;
  return [{ place: `${one.id}/${other.id}`, says }];
}

/** Objections on record to labels that a side uses. */
export function objectionsTo(list: TermList, side: string): number {
  return usesOf(list, side).reduce((sum, { label }) => sum + (label.objections?.length ?? 0), 0);
}
