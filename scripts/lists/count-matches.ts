import type { SideMatches } from '../../src/lists/fairness/rule';
import { AllLists } from '../eval/all-lists';
import { runMarks } from '../eval/marks';
import { marksDocuments } from '../eval/marks-documents';

/**
 * How often each side's words are marked on the evaluation sentences, and how often rightly, by list; words in
 * general use are no side's.
 */
export function countMatches(): ReadonlyMap<string, readonly SideMatches[]> {
  const { marks, off } = runMarks(marksDocuments(), new AllLists());
  const sums = new Map<string, Map<string, SideMatches>>();
  const add = (list: string, side: string, right: number, wrong: number): void => {
    const sides = sums.get(list) ?? new Map<string, SideMatches>();
    const known = sides.get(side) ?? { side, right: 0, wrong: 0 };
    sides.set(side, { side, right: known.right + right, wrong: known.wrong + wrong });
    sums.set(list, sides);
  };
  for (const { found } of marks) if (found && !found.shared) add(found.list, found.side, 1, 0);
  for (const { finding } of off) if (!finding.shared) add(finding.list, finding.side, 0, 1);
  return new Map([...sums].map(([list, sides]) => [list, [...sides.values()]]));
}
