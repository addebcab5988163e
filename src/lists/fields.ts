import * as v from 'valibot';

/** Longest written form, in UTF-16 units. */
export const FORM_MAX = 120;
/** Most words a quotation used as evidence may have. */
export const QUOTE_WORDS_MAX = 25;

const text = (max: number) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.minLength(1, 'is empty'),
    v.maxLength(max, `is over ${max} characters`),
  );

/** BCP 47 primary language, lower case, with an optional script or region (`en`, `zh`, `zh-hant`). */
export const Lang = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[a-z0-9]{2,8})?$/, 'is not a language code such as “en”'),
);

/** Lower-case letters, digits and hyphens. */
export const Id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case letters, digits and hyphens'),
  v.maxLength(100),
);

/** `2019`, `2019-04` or `2019-04-08`. */
export const PartialDate = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    'is not a date such as 2019, 2019-04 or 2019-04-08',
  ),
);

export const Url = v.pipe(
  v.string(),
  v.regex(/^https?:\/\/[^\s<>"]+$/, 'is not a web address'),
  v.maxLength(500),
);

export const Form = text(FORM_MAX);

/** One text in several languages; English is always there: every other language falls back to it. */
export const LangMap = v.intersect([v.object({ en: text(600) }), v.record(Lang, text(600))]);
export type LangMap = v.InferOutput<typeof LangMap>;

/** Written forms by language. */
export const FormMap = v.record(Lang, v.array(Form));
export type FormMap = v.InferOutput<typeof FormMap>;

/** A quotation on record: at most 25 words, as read at the source. */
export const Quote = v.pipe(
  text(400),
  v.check(
    (quote) => quote.split(/\s+/u).length <= QUOTE_WORDS_MAX,
    `has over ${QUOTE_WORDS_MAX} words`,
  ),
);

export const Text = text;
