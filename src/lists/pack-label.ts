import { CHARGES } from '../core/finding';
import { labelSlug } from '../core/label-slug';
import { LABEL_FLAGS, type PackLabel } from '../core/pack';
import type { GuardTable } from './guard-table';
import { isSharedLabel, isSourced } from './label-facts';
import type { ListGuards } from './merge-guards';
import type { Label, TermList } from './term-list';

/** A label as the pack holds it. */
export function packLabel(
  list: TermList,
  label: Label,
  guards: ListGuards,
  table: GuardTable,
): PackLabel {
  const except = guards.of(label).map((guard) => table.add(guard));
  const needs = label.needs;
  const needed =
    needs?.before || needs?.near ? table.add({ before: needs.before, near: needs.near }) : -1;
  const row = rowOf(list, label);
  if (needed >= 0) return [...row, except, needed];
  return except.length > 0 ? [...row, except] : row;
}

/** What of a packed label does not hang on other lists. */
type Row = readonly [string, string | 0, number, readonly number[], number, number];

const known = new WeakMap<TermList, Map<Label, Row>>();

function rowOf(list: TermList, label: Label): Row {
  const rows = known.get(list) ?? new Map<Label, Row>();
  known.set(list, rows);
  const row = rows.get(label) ?? makeRow(list, label);
  rows.set(label, row);
  return row;
}

function makeRow(list: TermList, label: Label): Row {
  return [
    label.text,
    label.id === `${list.id}-${labelSlug(label.text)}` ? 0 : label.id,
    list.actors.findIndex((actor) => actor.id === label.actor),
    usersOf(list, label).map((user) => list.sides.findIndex((side) => side.id === user)),
    CHARGES.indexOf(label.charge),
    flagsOf(list, label),
  ];
}

function flagsOf(list: TermList, label: Label): number {
  return (
    (isSharedLabel(list, label) ? LABEL_FLAGS.shared : 0) |
    (label.match === 'near' ? LABEL_FLAGS.near : 0) |
    (label.needs?.capital === true ? LABEL_FLAGS.capital : 0) |
    (label.needs?.topic === true ? LABEL_FLAGS.topic : 0)
  );
}

/** Sides on record as using a label (all of them where none is), parties before supporters before observers. */
function usersOf(list: TermList, label: Label): string[] {
  const users = label.uses.filter((use) => use.evidence.length > 0 || !isSourced(label));
  if (users.length < 2) return users.map((use) => use.side);
  const roles = ['party', 'supporter', 'observer'];
  const rank = new Map(list.sides.map((side) => [side.id, roles.indexOf(side.role)]));
  return users
    .map((use) => use.side)
    .sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0) || (a < b ? -1 : 1));
}
