import * as v from 'valibot';
import { Id, PartialDate, Text } from './fields';

/** Most waivers that a list may have. */
export const WAIVERS_MAX = 2;

/** Why a list may break a rule of even-handedness in some places: somebody looked and did not find. */
export const Waiver = v.strictObject({
  /** 1 to 10. */
  rule: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10)),
  /** Where it is broken, as the check names it: ids of labels, actors or sides, or two sides as `a/b`. */
  places: v.pipe(v.array(Text(120)), v.minLength(1, 'names no place')),
  /** What was looked for, and where. */
  searched: Text(600),
  /** What was not found, and what was found instead. */
  notFound: Text(600),
  date: PartialDate,
});
export type Waiver = v.InferOutput<typeof Waiver>;

export const Waivers = v.strictObject({
  $schema: v.optional(v.string()),
  format: v.literal(1),
  /** By list id. */
  waivers: v.record(
    Id,
    v.pipe(v.array(Waiver), v.maxLength(WAIVERS_MAX, `has over ${WAIVERS_MAX} waivers`)),
  ),
});
export type Waivers = v.InferOutput<typeof Waivers>;
