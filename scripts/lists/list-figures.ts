import { describeAxes } from '../../src/lists/describe-axes';
import { judgeList } from '../../src/lists/fairness/judge-list';
import type { SideMatches } from '../../src/lists/fairness/rule';
import { isOnRecord } from '../../src/lists/fairness/tally';
import { isSharedLabel, isSourced } from '../../src/lists/label-facts';
import type { TermList } from '../../src/lists/term-list';
import type { Waiver } from '../../src/lists/waivers';
import { guideGaps } from './guide-gaps';
import { type Beside, type SideFigures, sideFigures } from './side-figures';

/** One list in figures. */
export interface ListFigures {
  readonly id: string;
  readonly title: string;
  readonly labels: number;
  readonly byLang: Readonly<Record<string, number>>;
  /** Labels without any source: off until the reader switches them on. */
  readonly unsourced: number;
  /** Labels with a quotation by a side itself or a named speaker. */
  readonly onRecord: number;
  readonly shared: number;
  readonly contested: number;
  /** Contested labels with no objection on record. */
  readonly unobjected: number;
  readonly sources: number;
  readonly undated: number;
  readonly guides: number;
  /** “word: actor” for which a guide quoted in the list gives advice that stands only at other actors. */
  readonly guideGaps: readonly string[];
  readonly sides: readonly SideFigures[];
  readonly axes: readonly {
    readonly axis: string;
    readonly groups: readonly { readonly name: string; readonly labels: number }[];
  }[];
  readonly rules: readonly { readonly rule: number; readonly result: string }[];
}

export function listFigures(
  list: TermList,
  beside: Beside,
  waivers: readonly Waiver[],
  matches: readonly SideMatches[],
): ListFigures {
  const { labels, sources } = list;
  const count = (holds: (label: TermList['labels'][number]) => boolean): number =>
    labels.filter(holds).length;
  return {
    id: list.id,
    title: list.title.en,
    labels: labels.length,
    byLang: countBy(labels.map(({ lang }) => lang)),
    unsourced: count((label) => !isSourced(label)),
    onRecord: count(({ uses }) => uses.some((use) => isOnRecord(list, use))),
    shared: count((label) => isSharedLabel(list, label)),
    contested: count(({ charge }) => charge === 'contested'),
    unobjected: count(
      ({ charge, objections = [] }) => charge === 'contested' && objections.length === 0,
    ),
    sources: Object.keys(sources).length,
    undated: Object.values(sources).filter(({ date }) => date === undefined).length,
    guides: list.recommendations.length,
    guideGaps: guideGaps(list),
    sides: list.sides.map((side) => sideFigures(list, side, beside)),
    axes: describeAxes(list, 'en').map(({ axis, groups }) => ({
      axis,
      groups: groups.map((group) => ({ name: group.name, labels: group.labels.length })),
    })),
    rules: judgeList(list, waivers, matches).map(({ rule, result }) => ({
      rule: rule.number,
      result,
    })),
  };
}

function countBy(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values.toSorted()) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}
