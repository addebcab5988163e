import * as v from 'valibot';
import { Id, Lang, LangMap, Text } from './fields';

/** One list that can be had: where it is and who makes it. */
export const RegistryEntry = v.strictObject({
  id: Id,
  title: LangMap,
  /** What it is about, in one phrase. */
  topic: LangMap,
  /** Languages of its terms. */
  languages: v.pipe(v.array(Lang), v.minLength(1)),
  maker: Text(120),
  /** Comes with the extension; then it has no address. */
  builtIn: v.optional(v.boolean(), false),
  address: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^https:\/\/[^\s<>"]+$/, 'is not an https address'),
      v.maxLength(500),
    ),
  ),
});
export type RegistryEntry = v.InferOutput<typeof RegistryEntry>;

/** A registry of lists as plain data, which anybody can host. */
export const Registry = v.strictObject({
  $schema: v.optional(v.string()),
  format: v.literal(1),
  lists: v.array(RegistryEntry),
});
export type Registry = v.InferOutput<typeof Registry>;
