import { labelsOn } from './check-axes';
import { inLang } from './describe-label';
import type { TermList } from './term-list';

/** One side's people on an axis, in the reader's language. */
export interface AxisGroupDetails {
  /** The side whose people they are, or null. */
  readonly of: string | null;
  readonly name: string;
  /** Ids of the labels that name them. */
  readonly labels: readonly string[];
}

/** One axis of a list, in the reader's language: “People held”, and who is held by whom. */
export interface AxisDetails {
  readonly list: string;
  readonly axis: string;
  readonly name: string;
  /** By name, so that no side always comes first. */
  readonly groups: readonly AxisGroupDetails[];
}

/** The axes of a list, in the reader's language. */
export function describeAxes(list: TermList, lang: string): AxisDetails[] {
  return (list.axes ?? []).map(({ id, name, groups }) => ({
    list: list.id,
    axis: id,
    name: inLang(name, lang),
    groups: groups
      .map((group) => ({
        of: group.of,
        name: inLang(group.name, lang),
        labels: labelsOn(list, group),
      }))
      .sort((a, b) => a.name.localeCompare(b.name, lang)),
  }));
}
