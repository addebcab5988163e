import { axisFaults } from '../../src/lists/check-axes';
import { checkDates } from '../../src/lists/check-dates';
import { checkExamples } from '../../src/lists/check-examples';
import { checkForms } from '../../src/lists/check-forms';
import { checkOverlaps } from '../../src/lists/check-overlaps';
import { type Verdict, judgeList, verdictFaults } from '../../src/lists/fairness/judge-list';
import type { SideMatches } from '../../src/lists/fairness/rule';
import type { Knowledge } from '../../src/lists/pack-lists';
import type { TermList } from '../../src/lists/term-list';
import type { Waiver } from '../../src/lists/waivers';

/** What a list is judged with. */
export interface Bench {
  readonly knowledge: Knowledge;
  readonly waivers: readonly Waiver[];
  readonly matches: readonly SideMatches[];
}

/** What is wrong with one list. */
export interface Checked {
  /** One sentence each, beginning with the place. */
  readonly faults: readonly string[];
  /** The ten rules; a draft's failures are told and no faults. */
  readonly verdicts: readonly Verdict[];
}

/** Every check there is, on one list. */
export function checkOne(list: TermList, { knowledge, waivers, matches }: Bench): Checked {
  const verdicts = judgeList(list, waivers, matches);
  const faults = [
    ...checkForms(list),
    ...partyFaults(list, knowledge),
    ...checkDates(list),
    ...axisFaults(list),
    ...checkOverlaps(list),
    ...checkExamples(list, knowledge),
    ...(list.draft === true ? [] : verdicts.flatMap(verdictFaults)),
  ];
  return { faults, verdicts };
}

function partyFaults(list: TermList, { parties }: Knowledge): string[] {
  const known = new Set(parties.parties.map(({ id }) => id));
  return list.sides.flatMap(({ id, parties: named }) =>
    named
      .filter((party) => !known.has(party))
      .map((party) => `${id}: names “${party}”, which is no party of parties.json`),
  );
}
