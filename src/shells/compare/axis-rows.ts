import { countActors } from '../../core/analysis/count-actors';
import type { ActorCount, LabelCount } from '../../core/finding';
import type { Telling } from '../../core/compare/telling';
import type { AxisDetails } from '../../lists/describe-axes';
import { setOnAxes } from '../../lists/set-on-axes';

/** One side's people on an axis, and what each telling calls them. */
export interface AxisGroupRow {
  readonly name: string;
  /** One per telling, same order; empty: none found there. */
  readonly cells: readonly (readonly LabelCount[])[];
}

/** One axis (“People held”) over all tellings. */
export interface AxisRow {
  readonly list: string;
  readonly axis: string;
  readonly name: string;
  readonly groups: readonly AxisGroupRow[];
}

/** Counted once for each telling, however often it is set beside others. */
const counted = new WeakMap<Telling, readonly ActorCount[]>();

function actorsOf(telling: Telling): readonly ActorCount[] {
  const known = counted.get(telling);
  if (known !== undefined) return known;
  const texts = new Map(telling.findings.map(({ label, text }) => [label, text]));
  const actors = countActors(telling.findings, (label) => texts.get(label) ?? label);
  counted.set(telling, actors);
  return actors;
}

/** Sets what happens to each side's people side by side over all tellings; axes without a word are left out. */
export function axisRows(
  axes: readonly AxisDetails[],
  tellings: readonly Telling[],
): readonly AxisRow[] {
  const read = tellings.map((telling) => setOnAxes(axes, actorsOf(telling)));
  return axes.flatMap(({ list, axis, name, groups }) => {
    const inEach = read.map((axesOfOne) =>
      axesOfOne.find((one) => one.list === list && one.axis === axis),
    );
    if (inEach.every((one) => one === undefined)) return [];
    const rows = groups.map(({ of, name: people }) => ({
      name: people,
      cells: inEach.map(
        (one) => one?.groups.find((group) => group.of === of && group.name === people)?.words ?? [],
      ),
    }));
    return [{ list, axis, name, groups: rows }];
  });
}
