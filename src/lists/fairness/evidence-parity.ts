import type { Side, TermList } from '../term-list';
import type { Breach, Rule } from './rule';
import { isOnRecord, opposedParties, share, usesOf } from './tally';

/** Points between the sourced shares of opposed parties. */
const POINTS = 20;
/** Labels that a party must be on record with itself. */
const OWN = 3;

/** Rule 3: opposed parties are sourced alike, and no party is known only through its critics. */
export const evidenceParity: Rule = {
  number: 3,
  title: 'opposed parties are sourced alike, each in its own words',
  judge: (list) => [...unequal(list), ...list.sides.flatMap((side) => unheard(list, side))],
};

function unequal(list: TermList): Breach[] {
  return opposedParties(list).flatMap(([one, other]) => {
    const [a, b] = [sourced(list, one), sourced(list, other)];
    if (Math.abs(a - b) <= POINTS) return [];
    const says = `${one.id} has a source for ${a.toFixed(0)} % of its labels, ${other.id} for ${b.toFixed(0)} %; must be within ${POINTS} points`;
    return [{ place: `${one.id}/${other.id}`, says }];
  });
}

function unheard(list: TermList, { id, role }: Side): Breach[] {
  if (role !== 'party') return [];
  const own = usesOf(list, id).filter(({ use }) => isOnRecord(list, use)).length;
  if (own >= OWN) return [];
  return [{ place: id, says: `on record itself with ${own} labels, needs ${OWN}` }];
}

function sourced(list: TermList, { id }: Side): number {
  const uses = usesOf(list, id);
  return 100 * share(uses.filter(({ use }) => use.evidence.length > 0).length, uses.length);
}
