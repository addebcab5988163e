import * as v from 'valibot';
import { FormMap, Id, LangMap, Url } from './fields';

/**
 * A government, movement or institution with its officials and outlets, known once for all lists.
 * Each field holds written forms by language, without article.
 */
export const Party = v.strictObject({
  id: Id,
  /** In a sentence: “the US”, “Iran”. */
  name: LangMap,
  kind: v.picklist([
    'government',
    'armed-group',
    'movement',
    'institution',
    'court',
    'press',
    'advocates',
  ]),
  /** The state or group itself: “US”, “United States”. */
  names: FormMap,
  /** Cities that speak for it: “Washington”. */
  capitals: FormMap,
  /** Institutions and posts: “Pentagon”, “State Department”, “US Central Command”. */
  offices: FormMap,
  /** People who speak for it: full names, and surnames that are theirs alone in the news. */
  people: FormMap,
  /** Its organs as the press names them: “Fars”, “Press TV”. */
  outlets: FormMap,
  /** Adjectives that make its officials (“Iranian” + “officials”). */
  adjectives: FormMap,
  /** Cities and regions whose officials are its (“Kharkiv” + “mayor”), and other words that make its officials. */
  places: v.optional(FormMap),
  /** What its people stand for: makes them of a noun for members (“pro-life” + “marchers”). */
  causes: v.optional(FormMap),
  /** Common nouns that may mean its people in a text on its subject (“rebels”, “campaigners”). */
  perhaps: v.optional(FormMap),
  sources: v.optional(v.array(Url)),
});
export type Party = v.InferOutput<typeof Party>;

export const Parties = v.strictObject({
  $schema: v.optional(v.string()),
  format: v.literal(1),
  parties: v.array(Party),
});
export type Parties = v.InferOutput<typeof Parties>;
