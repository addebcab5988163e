import * as v from 'valibot';
import { Form, Lang } from './fields';
import { Except } from './term-list';

/** Exceptions shared by all lists. */
export const SharedGuard = v.strictObject({
  /** They hold for every label with one of these among the words of its forms. */
  words: v.pipe(v.array(Form), v.minLength(1)),
  /** Only for labels of which the word is a form by itself: words of every day. */
  alone: v.optional(v.literal(true)),
  ...Except.entries,
  /** Directly behind the form, one of these (“of”) is followed within five words … */
  links: v.optional(v.array(Form)),
  /** … by a name, a number or one of these, else the word means something else (“invasion of the tram”); */
  only: v.optional(v.array(Form)),
  /** … by none of these (“rebels in the guild”). */
  never: v.optional(v.array(Form)),
});
export type SharedGuard = v.InferOutput<typeof SharedGuard>;

export const SharedGuards = v.strictObject({
  format: v.literal(1),
  guards: v.record(Lang, v.array(SharedGuard)),
});
export type SharedGuards = v.InferOutput<typeof SharedGuards>;
