import * as v from 'valibot';
import { Form, Lang } from './fields';
import { Except } from './term-list';

/** Exceptions shared by all lists: they hold for every form whose words include `word`. */
export const SharedGuard = v.strictObject({ word: Form, ...Except.entries });
export type SharedGuard = v.InferOutput<typeof SharedGuard>;

export const SharedGuards = v.strictObject({
  format: v.literal(1),
  guards: v.record(Lang, v.array(SharedGuard)),
});
export type SharedGuards = v.InferOutput<typeof SharedGuards>;
