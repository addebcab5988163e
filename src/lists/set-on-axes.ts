import type { ActorCount, LabelCount } from '../core/finding';
import type { AxisDetails } from './describe-axes';

/** The words that one text has for one side's people. */
export interface AxisGroupReading {
  readonly of: string | null;
  readonly name: string;
  /** Most used first; empty: none found in this text. */
  readonly words: readonly LabelCount[];
  /** How many of them are the article's own words. */
  readonly own: number;
}

/** One axis of one list, as one text has it. */
export interface AxisReading {
  readonly list: string;
  readonly axis: string;
  readonly name: string;
  readonly groups: readonly AxisGroupReading[];
}

/**
 * Sets what a text calls each side's people side by side: “people held: hostages (Israelis, own words 3),
 * prisoners (Palestinians, own words 2)”. Axes on which the text has no word are left out; a group without
 * one stays, with no words. `actors` is `Analysis.actors`.
 */
export function setOnAxes(
  axes: readonly AxisDetails[],
  actors: readonly ActorCount[],
): AxisReading[] {
  return axes
    .map(({ list, axis, name, groups }) => {
      const counts = actors.filter((one) => one.list === list).flatMap(({ labels }) => labels);
      return {
        list,
        axis,
        name,
        groups: groups.map(({ of, name: people, labels }) => {
          const words = counts.filter(({ label }) => labels.includes(label)).sort(byUse);
          return { of, name: people, words, own: words.reduce((sum, word) => sum + word.own, 0) };
        }),
      };
    })
    .filter(({ groups }) => groups.some(({ words }) => words.length > 0));
}

const total = ({ own, quoted, attributed, unclear }: LabelCount): number =>
  own + quoted + attributed + unclear;
const byUse = (a: LabelCount, b: LabelCount): number =>
  total(b) - total(a) || (a.label < b.label ? -1 : 1);
