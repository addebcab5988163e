import type { Label, TermList } from './term-list';

/** True if at least one side's use of the label has a source. */
export function isSourced(label: Label): boolean {
  return label.uses.some((use) => use.evidence.length > 0);
}

/** True for labels used by opposed sides, or by an observer as its default. */
export function isSharedLabel(list: TermList, label: Label): boolean {
  const users = list.sides.filter((side) => label.uses.some((use) => use.side === side.id));
  if (users.some((side) => side.role === 'observer')) return true;
  return users.some((side) => users.some((other) => side.opposes.includes(other.id)));
}
