import type { Side, TermList } from '../term-list';
import type { Breach, Rule } from './rule';
import { aimedAt, isApproving, isDisapproving, opposedParties, ownerOf, usesOf } from './tally';

/** Labels of each kind that a party must have at least. */
const LEAST = 3;
/** How many times as many disapproving labels one of two opposed parties may have. */
const RATIO = 2;

/** Rule 1: every party labels and is labelled, opposed parties about as often. */
export const balance: Rule = {
  number: 1,
  title: 'every party labels and is labelled',
  judge: (list) => [...list.sides.flatMap((side) => tooFew(list, side)), ...lopsided(list)],
};

function tooFew(list: TermList, side: Side): Breach[] {
  const { id, role } = side;
  const labels = usesOf(list, id).map(({ label }) => label);
  if (labels.length === 0) return [{ place: id, says: 'the side uses no label' }];
  if (role !== 'party') return [];
  const counts: [string, number][] = [
    ['approving labels used', labels.filter(isApproving).length],
    ['disapproving labels used', labels.filter(isDisapproving).length],
    ['disapproving labels aimed at it', aimedAt(list, side).length],
  ];
  return counts
    .filter(([, count]) => count < LEAST)
    .map(([what, count]) => ({ place: id, says: `${what}: ${count}, needs ${LEAST}` }));
}

/**
 * A pair keeps the rule if the words that each has for what is the other's are within 1 : 2, or all their
 * disapproving words are: a party with several opponents spreads them.
 */
function lopsided(list: TermList): Breach[] {
  return opposedParties(list).flatMap(([one, other]) => {
    const aimed = [against(list, one, other), against(list, other, one)] as const;
    const all = [disapproving(list, one), disapproving(list, other)] as const;
    if (isEven(aimed) || isEven(all)) return [];
    const says = `disapproving labels ${aimed.join(' : ')} for each other’s, ${all.join(' : ')} in all; must be within 1 : ${RATIO}`;
    return [{ place: `${one.id}/${other.id}`, says }];
  });
}

const isEven = ([a, b]: readonly [number, number]): boolean =>
  Math.max(a, b) <= RATIO * Math.min(a, b);

function against(list: TermList, user: Side, target: Side): number {
  return usesOf(list, user.id).filter(
    ({ label }) => isDisapproving(label) && ownerOf(list, label.actor) === target.id,
  ).length;
}

function disapproving(list: TermList, side: Side): number {
  return usesOf(list, side.id).filter(({ label }) => isDisapproving(label)).length;
}
