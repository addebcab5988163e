import * as v from 'valibot';
import { CHARGES } from '../core/finding';
import { Axis } from './axes';
import { Form, FormMap, Id, Lang, LangMap, PartialDate, Quote, Text, Url } from './fields';

/** The format's version; a list of another version is refused with a sentence. */
export const FORMAT = 1;

/** Where something was read. Named by its key in the list's `sources`. */
export const Source = v.strictObject({
  url: Url,
  title: v.optional(Text(300)),
  publisher: Text(120),
  date: v.optional(PartialDate),
  lang: Lang,
  /** `side`: the side's own text, medium or official; `report`: somebody else reports it; `study`; `guide`: newsroom rules; `law`: a legal act or its register. */
  kind: v.picklist(['side', 'report', 'study', 'guide', 'law']),
});
export type Source = v.InferOutput<typeof Source>;

/** Words read at a source. */
export const Evidence = v.strictObject({
  source: Id,
  quote: Quote,
  /** Who says it there, when the source names them. */
  speaker: v.optional(Text(160)),
});
export type Evidence = v.InferOutput<typeof Evidence>;

/**
 * One side's use of a label. Without evidence the use is shown as “no source yet”, and a label whose
 * uses all lack evidence is off until the reader switches it on.
 */
export const Use = v.strictObject({
  side: Id,
  from: v.optional(PartialDate),
  until: v.optional(PartialDate),
  evidence: v.array(Evidence),
});
export type Use = v.InferOutput<typeof Use>;

/** Words that must not stand round a form, or must. Literal, folded like forms; no patterns. */
export const Except = v.strictObject({
  /** Not when one of these stands among the two words before. */
  before: v.optional(v.array(Form)),
  /** Not when one of these stands directly after. */
  after: v.optional(v.array(Form)),
  /** Not inside one of these longer phrases (a hospital's name, an idiom). */
  within: v.optional(v.array(Form)),
  /** Not when one of these stands in the same block. */
  near: v.optional(v.array(Form)),
});
export type Except = v.InferOutput<typeof Except>;

export const Needs = v.strictObject({
  /** One of these must stand in the same block, in the two before or after it, or in the headline. */
  near: v.optional(v.array(Form)),
  /** A strong anchor of the list's gate serves for these, in the same places. */
  topic: v.optional(v.literal(true)),
  /** One of these must stand directly before (an article: “the resistance”). */
  before: v.optional(v.array(Form)),
  /** The first letter must be a capital (“the Resistance”). */
  capital: v.optional(v.boolean()),
});
export type Needs = v.InferOutput<typeof Needs>;

/** A legal listing behind a label of charge `legal`. */
export const Designation = v.strictObject({
  body: LangMap,
  date: PartialDate,
  until: v.optional(PartialDate),
  evidence: v.optional(Evidence),
  /** Bodies known not to list them. */
  notListedBy: v.optional(v.array(LangMap)),
});

/** A documented objection to a label; `by` says from which direction. */
export const Objection = v.strictObject({ by: LangMap, says: LangMap, evidence: Evidence });

export const Label = v.strictObject({
  /** `<list id>-<slug>`, kept for good. */
  id: Id,
  lang: Lang,
  /** The form shown as the label's name. */
  text: Form,
  /** What it means, for labels in other languages. */
  gloss: v.optional(LangMap),
  /** Every written form that is matched, inflections included. */
  forms: v.pipe(v.array(Form), v.minLength(1, 'has no forms')),
  actor: Id,
  charge: v.picklist(CHARGES),
  uses: v.pipe(v.array(Use), v.minLength(1, 'names no side')),
  /** `phrase`: wherever the list's gate lets it; `near`: only close to its actor; `never`: only explained. */
  match: v.optional(v.picklist(['phrase', 'near', 'never']), 'phrase'),
  needs: v.optional(Needs),
  except: v.optional(Except),
  designation: v.optional(Designation),
  objections: v.optional(v.array(Objection)),
  note: v.optional(LangMap),
  /** Sentences written for the list: `yes` must mark the label, `no` must not. */
  examples: v.strictObject({ yes: v.array(Text(400)), no: v.array(Text(400)) }),
});
export type Label = v.InferOutput<typeof Label>;
export type LabelInput = v.InferInput<typeof Label>;

export const Side = v.strictObject({
  id: Id,
  /** In a sentence: “the US”, “Iran”. */
  name: LangMap,
  about: LangMap,
  /** `party`: labels and is labelled; `supporter`: backs one; `observer`: press, guides, the UN. */
  role: v.picklist(['party', 'supporter', 'observer']),
  /** Ids of parties.json whose people, offices and outlets speak for this side. */
  parties: v.array(Id),
  opposes: v.array(Id),
});
export type Side = v.InferOutput<typeof Side>;

export const Actor = v.strictObject({
  id: Id,
  /** Short, as a row's heading: “The attackers”. */
  name: LangMap,
  /** What it is, in one plain phrase. */
  about: LangMap,
  kind: v.picklist(['group', 'force', 'government', 'people', 'place', 'act', 'thing', 'policy']),
  /** The side it belongs to, or null. */
  of: v.nullable(Id),
  /** Names that show that this actor is being talked about. */
  anchors: FormMap,
});
export type Actor = v.InferOutput<typeof Actor>;

/** What a newsroom guide advises about naming an actor. */
export const Recommendation = v.strictObject({
  actor: Id,
  advice: v.picklist(['use', 'avoid', 'attribute']),
  words: v.pipe(v.array(Form), v.minLength(1)),
  lang: Lang,
  evidence: Evidence,
});
export type Recommendation = v.InferOutput<typeof Recommendation>;

export const TermList = v.strictObject({
  $schema: v.optional(v.string()),
  format: v.literal(FORMAT, `is not ${FORMAT}: this version of Exonym reads format ${FORMAT}`),
  id: Id,
  /** Being written: the rules of even-handedness are told, not demanded. Never among the built-in lists. */
  draft: v.optional(v.boolean()),
  title: LangMap,
  about: LangMap,
  maker: v.strictObject({ name: Text(120), url: v.optional(Url) }),
  license: Text(60),
  updated: PartialDate,
  /** Hours between two looks for a newer version, for lists that are subscribed to; a week without it. */
  everyHours: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(8760))),
  sides: v.pipe(v.array(Side), v.minLength(2, 'needs at least two sides')),
  actors: v.pipe(v.array(Actor), v.minLength(1)),
  /**
   * What shows that a text is about this list's subject. `strong` is enough alone; of `weak` it takes
   * two that name different parties or things (“Iran” and “Tehran” are one), or one close by and a label that
   * is supported besides: by its own words, its actor's name, a speaker known to use it, another label near.
   */
  gate: v.strictObject({ strong: FormMap, weak: FormMap }),
  sources: v.record(Id, Source),
  labels: v.array(Label),
  recommendations: v.array(Recommendation),
  /** What happens to each side's people, in the same words or not. */
  axes: v.optional(v.array(Axis)),
});
export type TermList = v.InferOutput<typeof TermList>;
