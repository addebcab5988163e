import * as v from 'valibot';
import { Id } from '../../lists/fields';

const Hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u));
const Time = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Why an update did not come about: a code for which the pages have a sentence, and what is particular. */
const Failure = v.object({ code: v.string(), detail: v.string(), at: Time });
export type Failure = v.InferOutput<typeof Failure>;

const Subscription = v.object({
  url: v.pipe(v.string(), v.startsWith('https://'), v.maxLength(500)),
  everyHours: v.pipe(v.number(), v.minValue(1)),
  /** When to look next. */
  nextAt: Time,
  /** When it was last looked, and last looked well. */
  lookedAt: Time,
  goodAt: Time,
  failures: v.pipe(v.number(), v.integer(), v.minValue(0)),
  failure: v.nullable(Failure),
  /** An update that waits for the reader, because it changes so much. */
  held: v.nullable(v.object({ body: Hash, at: Time })),
  /** A version that the reader turned down: not offered again. */
  refused: v.nullable(Hash),
});
export type Subscription = v.InferOutput<typeof Subscription>;

const ShelfEntry = v.object({
  id: Id,
  /** `own`: made or imported here; `changed`: the reader's changes to a built-in list; `subscribed`. */
  kind: v.picklist(['own', 'changed', 'subscribed']),
  title: v.intersect([v.object({ en: v.string() }), v.record(v.string(), v.string())]),
  /** Hash of the body in use, and of the one before it. */
  body: Hash,
  previous: v.nullable(Hash),
  changedAt: Time,
  subscription: v.nullable(Subscription),
});
/** One list of the reader's, as the index knows it. */
export type ShelfEntry = v.InferOutput<typeof ShelfEntry>;

const Dropped = v.object({ id: v.string(), reason: v.string(), at: Time });
/** A list that had to be given up, and why. */
export type Dropped = v.InferOutput<typeof Dropped>;

/** All that is known of the reader's lists without opening one. Written last, so that it never names what is not there. */
export interface ShelfIndex {
  readonly version: 1;
  readonly entries: readonly ShelfEntry[];
  readonly dropped: readonly Dropped[];
}

/** Nothing yet. */
export const EMPTY_INDEX: ShelfIndex = { version: 1, entries: [], dropped: [] };
const DROPPED_KEPT = 20;

/** The index as stored, repaired entry by entry: what cannot be used is dropped with a reason, the rest stays. */
export function readIndex(stored: unknown, now: number): ShelfIndex {
  const fields = isFields(stored) ? stored : {};
  const known = new Set<string>();
  const entries: ShelfEntry[] = [];
  const dropped: Dropped[] = arrayOf(fields['dropped']).filter((one) => v.is(Dropped, one));
  for (const one of arrayOf(fields['entries'])) {
    const read = v.safeParse(ShelfEntry, one);
    const id = idOf(one);
    if (read.success && !known.has(read.output.id)) {
      known.add(read.output.id);
      entries.push(read.output);
    } else dropped.push({ id, reason: read.success ? 'double' : 'entry', at: now });
  }
  return { version: 1, entries, dropped: dropped.slice(-DROPPED_KEPT) };
}

/** Hashes of every body that the index names. */
export function bodiesOf({ entries }: Pick<ShelfIndex, 'entries'>): Set<string> {
  const named = entries.flatMap(({ body, previous, subscription }) => [
    body,
    previous,
    subscription?.held?.body ?? null,
  ]);
  return new Set(named.filter((hash) => hash !== null));
}

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const arrayOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const idOf = (value: unknown): string =>
  isFields(value) && typeof value['id'] === 'string' ? value['id'].slice(0, 100) : '?';
