import type { Axis, AxisGroup, SharedAxes } from './axes';
import type { TermList } from './term-list';

/** Sides, actors and labels that a list's axes name and that are not there, or that stand in two groups. */
export function axisFaults(list: TermList): string[] {
  const ids = (list.axes ?? []).map(({ id }) => id);
  const twice = ids
    .filter((id, at) => ids.indexOf(id) < at)
    .map((id) => `axes.${id}: stands twice.`);
  return [...twice, ...(list.axes ?? []).flatMap((axis) => faultsOf(list, axis))];
}

/** Lists and axes that the shared axes fill and that are not there. */
export function sharedAxisFaults(shared: SharedAxes, lists: readonly string[]): string[] {
  const known = new Set(shared.axes.map(({ id }) => id));
  return Object.entries(shared.lists).flatMap(([list, axes]) => [
    ...(lists.includes(list) ? [] : [`axes.json: fills “${list}”, which is no list.`]),
    ...Object.keys(axes)
      .filter((axis) => !known.has(axis))
      .map((axis) => `axes.json: “${list}” fills “${axis}”, which is no axis.`),
  ]);
}

function faultsOf(list: TermList, axis: Axis): string[] {
  const where = `axes.${axis.id}`;
  const labels = axis.groups.flatMap((group) => labelsOn(list, group));
  return [
    ...axis.groups.flatMap((group) => dangling(list, group)).map((what) => `${where}: ${what}.`),
    ...labels
      .filter((id, at) => labels.indexOf(id) < at)
      .map((id) => `${where}: “${id}” stands in two groups, or twice in one.`),
  ];
}

/** Ids of all labels of a group. */
export function labelsOn(list: TermList, { actors = [], labels = [] }: AxisGroup): string[] {
  const ofActors = list.labels.filter(({ actor }) => actors.includes(actor)).map(({ id }) => id);
  return [...ofActors, ...labels];
}

function dangling(list: TermList, { of, actors = [], labels = [] }: AxisGroup): string[] {
  const gone = (known: readonly { readonly id: string }[], ids: readonly string[], kind: string) =>
    ids
      .filter((id) => !known.some((one) => one.id === id))
      .map((id) => `names “${id}”, which is no ${kind}`);
  return [
    ...gone(list.sides, of === null ? [] : [of], 'side'),
    ...gone(list.actors, actors, 'actor'),
    ...gone(list.labels, labels, 'label'),
  ];
}
