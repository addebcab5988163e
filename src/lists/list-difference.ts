import * as v from 'valibot';
import { textFaults } from './check-texts';
import { Id } from './fields';
import { ListError, checkList, dataOf, sentences } from './parse-list';
import { Actor, Label, Side, Source, type TermList } from './term-list';

/** The reader's own changes to a list that is kept up to date elsewhere. */
export const ListDifference = v.strictObject({
  difference: v.literal(1),
  /** The list that it is laid over. */
  over: Id,
  /** Labels of it that are left out. */
  off: v.array(Id),
  /** Labels that take the place of those of the same id, and new ones. */
  labels: v.array(Label),
  sides: v.optional(v.array(Side), []),
  actors: v.optional(v.array(Actor), []),
  sources: v.optional(v.record(Id, Source), {}),
});
export type ListDifference = v.InferOutput<typeof ListDifference>;

/** Nothing changed yet. */
export const noDifference = (over: string): ListDifference => ({
  difference: 1,
  over,
  off: [],
  labels: [],
  sides: [],
  actors: [],
  sources: {},
});

/** Reads a difference from JSON text. Throws `ListError`. */
export function parseDifference(json: string): ListDifference {
  const data = dataOf(json);
  const result = v.safeParse(ListDifference, data);
  if (!result.success) throw new ListError(sentences(result.issues));
  const faults = textFaults({ labels: result.output.labels, sides: result.output.sides });
  if (faults.length > 0) throw new ListError(faults);
  return result.output;
}

/** A list with the reader's changes, and the ids of those that no longer fit it. */
export interface Laid {
  readonly list: TermList;
  readonly lost: readonly string[];
}

/**
 * Lays the reader's changes over the list as it is now: labels of the same id are replaced, new ones added,
 * those switched off left out. A label whose actor or side has gone from the list is left out and told.
 */
export function layOver(base: TermList, difference: ListDifference): Laid {
  const sides = byId(base.sides, difference.sides);
  const actors = byId(base.actors, difference.actors);
  const sources = { ...base.sources, ...difference.sources };
  const fits = ({ actor, uses }: Label): boolean =>
    actors.some(({ id }) => id === actor) &&
    uses.every(
      ({ side, evidence }) =>
        sides.some(({ id }) => id === side) &&
        evidence.every(({ source }) => Object.hasOwn(sources, source)),
    );
  const off = new Set(difference.off);
  const labels = byId(base.labels, difference.labels.filter(fits)).filter(({ id }) => !off.has(id));
  const lost = difference.labels.filter((label) => !fits(label)).map(({ id }) => id);
  return { list: { ...base, sides, actors, sources, labels }, lost };
}

/** What to lay over `base` to come to `wanted`. */
export function differenceOf(base: TermList, wanted: TermList): ListDifference {
  const kept = new Set(wanted.labels.map(({ id }) => id));
  return {
    difference: 1,
    over: base.id,
    off: base.labels.map(({ id }) => id).filter((id) => !kept.has(id)),
    labels: changedIn(base.labels, wanted.labels),
    sides: changedIn(base.sides, wanted.sides),
    actors: changedIn(base.actors, wanted.actors),
    sources: Object.fromEntries(
      Object.entries(wanted.sources).filter(
        ([id, source]) => JSON.stringify(base.sources[id]) !== JSON.stringify(source),
      ),
    ),
  };
}

/** Checks that a difference fits its list. Throws `ListError`. */
export function checkDifference(base: TermList, difference: ListDifference): TermList {
  return checkList(layOver(base, difference).list);
}

interface Named {
  readonly id: string;
}

function byId<Thing extends Named>(base: readonly Thing[], over: readonly Thing[]): Thing[] {
  const replaced = new Map(over.map((thing) => [thing.id, thing]));
  const known = new Set(base.map(({ id }) => id));
  return [
    ...base.map((thing) => replaced.get(thing.id) ?? thing),
    ...over.filter(({ id }) => !known.has(id)),
  ];
}

function changedIn<Thing extends Named>(base: readonly Thing[], wanted: readonly Thing[]): Thing[] {
  const known = new Map(base.map((thing) => [thing.id, JSON.stringify(thing)]));
  return wanted.filter((thing) => known.get(thing.id) !== JSON.stringify(thing));
}
