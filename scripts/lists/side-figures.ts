import { indexOfWords, foldedWords } from '../../src/lists/fairness/word-search';
import { objectionsTo } from '../../src/lists/fairness/objections';
import {
  type Used,
  aimedAt,
  bestGrade,
  isApproving,
  isDisapproving,
  isOnRecord,
  usesOf,
} from '../../src/lists/fairness/tally';
import { isSharedLabel } from '../../src/lists/label-facts';
import type { Outlets } from '../../src/lists/outlets';
import type { Parties } from '../../src/lists/parties';
import type { Side, TermList } from '../../src/lists/term-list';

/** What stands beside the lists and is counted with them. */
export interface Beside {
  readonly parties: Parties;
  readonly outlets: Outlets;
}

/** One side of one list in figures. */
export interface SideFigures {
  readonly side: string;
  readonly role: Side['role'];
  /** Labels that it uses. */
  readonly labels: number;
  /** Of those, with a quotation of whatever kind. */
  readonly sourced: number;
  /** Of those, with a quotation by the side itself or a named speaker. */
  readonly onRecord: number;
  /** Labels by the best evidence: own text or law, a named speaker in a report, a bare report, none. */
  readonly grades: { own: number; record: number; report: number; none: number };
  readonly charges: { approving: number; plain: number; disapproving: number };
  /** Disapproving labels for what is its own, or its opponents' for what is nobody's. */
  readonly aimedAt: number;
  /** Labels that an opposed side or an observer uses too. */
  readonly shared: number;
  /** Objections on record to its words, and those that it makes. */
  readonly objectionsTo: number;
  readonly objectionsBy: number;
  /** News outlets that are its parties' organs. */
  readonly outlets: number;
}

export function sideFigures(list: TermList, side: Side, beside: Beside): SideFigures {
  const uses = usesOf(list, side.id);
  const count = (holds: (used: Used) => boolean): number => uses.filter(holds).length;
  const graded = (grade: string | null): number =>
    count(({ use }) => bestGrade(list, use) === grade);
  const [approving, disapproving] = [
    count(({ label }) => isApproving(label)),
    count(({ label }) => isDisapproving(label)),
  ];
  return {
    side: side.id,
    role: side.role,
    labels: uses.length,
    sourced: count(({ use }) => use.evidence.length > 0),
    onRecord: count(({ use }) => isOnRecord(list, use)),
    grades: {
      own: graded('own'),
      record: graded('record'),
      report: graded('report'),
      none: graded(null),
    },
    charges: { approving, plain: uses.length - approving - disapproving, disapproving },
    aimedAt: aimedAt(list, side).length,
    shared: count(({ label }) => isSharedLabel(list, label)),
    objectionsTo: objectionsTo(list, side.id),
    objectionsBy: objectionsBy(list, side, beside.parties),
    outlets: beside.outlets.outlets.filter(
      ({ party }) => party !== undefined && side.parties.includes(party),
    ).length,
  };
}

/** Objections whose maker is named as the side is, or as one of its parties. */
function objectionsBy(list: TermList, side: Side, { parties }: Parties): number {
  const names = [
    side.name.en.replace(/^the /u, ''),
    ...parties
      .filter(({ id }) => side.parties.includes(id))
      .flatMap((party) => [
        party.names,
        party.offices,
        party.people,
        party.outlets,
        party.adjectives,
      ])
      .flatMap((forms) => forms['en'] ?? []),
  ].map(foldedWords);
  return list.labels
    .flatMap(({ objections = [] }) => objections)
    .filter(({ by, evidence }) => {
      const words = foldedWords(`${by.en} | ${evidence.speaker ?? ''}`);
      return names.some((name) => indexOfWords(words, name) >= 0);
    }).length;
}
