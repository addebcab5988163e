import type { Axis, SharedAxes } from './axes';
import type { TermList } from './term-list';

/** A list with the shared axes that are filled for it; an axis of its own of the same id stands. */
export function withAxes(list: TermList, shared: SharedAxes): TermList {
  const own = list.axes ?? [];
  const filled = shared.lists[list.id] ?? {};
  const more = shared.axes.flatMap(({ id, name }): Axis[] => {
    const groups = filled[id];
    return groups === undefined || own.some((axis) => axis.id === id) ? [] : [{ id, name, groups }];
  });
  return own.length + more.length === 0 ? list : { ...list, axes: [...own, ...more] };
}
