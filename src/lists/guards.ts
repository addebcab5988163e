import * as v from 'valibot';
import { Form, Lang } from './fields';
import { Except } from './term-list';

/** Exceptions shared by all lists. */
export const SharedGuard = v.strictObject({
  /** They hold for every label with one of these among the words of its forms; without any, for all labels. */
  words: v.optional(v.pipe(v.array(Form), v.minLength(1))),
  /** Only for labels of which the word is a form by itself: words of every day. */
  alone: v.optional(v.literal(true)),
  ...Except.entries,
  /** Directly behind the form, one of these (“of”) is followed within five words … */
  links: v.optional(v.array(Form)),
  /** … by a name, a number or one of these, else the word means something else (“invasion of the tram”); */
  only: v.optional(v.array(Form)),
  /** … by none of these (“rebels in the guild”). */
  never: v.optional(v.array(Form)),
  /** None of the language's everyday words directly before or behind the form (“chess regime”), nor behind a link. */
  everyday: v.optional(v.literal(true)),
  /** What has a name; written with a capital, the form directly behind it is that name (“the band Resistance”) … */
  kinds: v.optional(v.array(Form)),
  /** … and with one of these between them in any case (“a band called resistance”). */
  naming: v.optional(v.array(Form)),
  /** Behind the form, both with a capital, these make it a name (“Rebel Street”). */
  heads: v.optional(v.array(Form)),
  /** Names of countries, movements and times that are no list's business; not where one is nearer than all anchors. */
  elsewhere: v.optional(v.array(Form)),
});
export type SharedGuard = v.InferOutput<typeof SharedGuard>;

export const SharedGuards = v.strictObject({
  format: v.literal(1),
  guards: v.record(Lang, v.array(SharedGuard)),
  /** Words of everyday life, by language, for guards that ask for them. A list that uses one itself is not held to it. */
  everyday: v.optional(v.record(Lang, v.array(Form))),
});
export type SharedGuards = v.InferOutput<typeof SharedGuards>;
