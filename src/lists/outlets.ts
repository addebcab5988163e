import * as v from 'valibot';
import { Id, Lang, Text, Url } from './fields';

/** A news outlet's host. Never a left or right rating. */
export const Outlet = v.strictObject({
  /** Host without `www.`; its subdomains count, so a portal's news host is named in full (`news.example.com`). */
  host: v.pipe(v.string(), v.regex(/^([a-z0-9-]+\.)+[a-z]{2,}$/, 'is not a host name')),
  name: Text(80),
  /** ISO 3166-1 alpha-2, upper case, or `INT`. */
  country: v.pipe(v.string(), v.regex(/^([A-Z]{2}|INT)$/)),
  languages: v.pipe(v.array(Lang), v.minLength(1)),
  /** Party of parties.json whose organ it is, with the page that says so. */
  party: v.optional(Id),
  partySource: v.optional(Url),
});
export type Outlet = v.InferOutput<typeof Outlet>;

export const Outlets = v.strictObject({
  $schema: v.optional(v.string()),
  format: v.literal(1),
  outlets: v.array(Outlet),
});
export type Outlets = v.InferOutput<typeof Outlets>;
