import type { Label, TermList } from './term-list';

/** How one version of a list differs from another. */
export interface ListChanges {
  readonly added: readonly Label[];
  readonly removed: readonly Label[];
  readonly changed: readonly ChangedLabel[];
  /** Names of sides that came and went. */
  readonly sidesAdded: readonly string[];
  readonly sidesRemoved: readonly string[];
  /** Fields of the list besides its labels that changed: `title`, `gate`, `sources`… */
  readonly fields: readonly string[];
}

/** A label that stayed, with the fields that changed. */
export interface ChangedLabel {
  readonly before: Label;
  readonly after: Label;
  readonly fields: readonly string[];
}

/** What changed from one version of a list to the next. */
export function listChanges(before: TermList, after: TermList): ListChanges {
  const old = new Map(before.labels.map((label) => [label.id, label]));
  const fresh = new Set(after.labels.map((label) => label.id));
  const changed = after.labels.flatMap((label): ChangedLabel[] => {
    const known = old.get(label.id);
    const fields = known === undefined ? [] : changedFields(known, label);
    return known === undefined || fields.length === 0
      ? []
      : [{ before: known, after: label, fields }];
  });
  return {
    added: after.labels.filter((label) => !old.has(label.id)),
    removed: before.labels.filter((label) => !fresh.has(label.id)),
    changed,
    sidesAdded: sidesMissing(before, after),
    sidesRemoved: sidesMissing(after, before),
    fields: changedFields(before, after).filter((field) => field !== 'labels' && field !== 'sides'),
  };
}

/** True for an update that takes away or changes more than half of what was there: the reader decides. */
export function isUpheaval(before: TermList, changes: ListChanges): boolean {
  const gone = changes.removed.length + changes.changed.length;
  return gone * 2 > before.labels.length || changes.sidesRemoved.length * 2 > before.sides.length;
}

/** True where nothing that a reader could see differs. */
export const isSame = (changes: ListChanges): boolean =>
  Object.values(changes).every((part) => (part as readonly unknown[]).length === 0);

function changedFields<Thing extends object>(before: Thing, after: Thing): string[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys]
    .filter((key) => stable(before[key as keyof Thing]) !== stable(after[key as keyof Thing]))
    .sort();
}

/** JSON that does not depend on the order of keys. */
function stable(value: unknown): string {
  return (
    JSON.stringify(value, (_, inner: unknown) =>
      typeof inner === 'object' && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
        : inner,
    ) ?? ''
  );
}

function sidesMissing(from: TermList, to: TermList): string[] {
  const known = new Set(from.sides.map((side) => side.id));
  return to.sides.filter((side) => !known.has(side.id)).map((side) => side.name.en);
}
