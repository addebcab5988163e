import * as v from 'valibot';
import { Id, LangMap } from './fields';

/** What one side's people are called on an axis: whole actors, or single labels. */
export const AxisGroup = v.pipe(
  v.strictObject({
    /** The side whose people they are, or null. */
    of: v.nullable(Id),
    /** Short, as a reader sees it: “Israelis”. */
    name: LangMap,
    /** Every label of these actors counts. */
    actors: v.optional(v.array(Id)),
    labels: v.optional(v.array(Id)),
  }),
  v.check(
    ({ actors = [], labels = [] }) => actors.length + labels.length > 0,
    'names neither actors nor labels',
  ),
);
export type AxisGroup = v.InferOutput<typeof AxisGroup>;

const Groups = v.pipe(v.array(AxisGroup), v.minLength(2, 'needs at least two groups'));

/** The same thing happening to each side's people, to be set side by side: people held, deaths, violence. */
export const Axis = v.strictObject({ id: Id, name: LangMap, groups: Groups });
export type Axis = v.InferOutput<typeof Axis>;

/** Axes that several lists share: named once, filled by each list. */
export const SharedAxes = v.strictObject({
  $schema: v.optional(v.string()),
  format: v.literal(1),
  axes: v.array(v.strictObject({ id: Id, name: LangMap })),
  /** Groups by list id and axis id. */
  lists: v.record(Id, v.record(Id, Groups)),
});
export type SharedAxes = v.InferOutput<typeof SharedAxes>;
