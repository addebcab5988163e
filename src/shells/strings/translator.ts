import type english from './_locales/en/messages.json';
import { directionOf } from './direction';
import { pluralFor } from './plural';

/** Every message there is, by its key in `_locales`. English is always complete. */
export type MessageKey = keyof typeof english;

/** Keys of countable things without their plural ending: `sources` for `sources_one`, `sources_other`. */
export type CountKey = MessageKey extends infer Key
  ? Key extends `${infer Stem}_other`
    ? Stem
    : never
  : never;

/** What stands in a message for its `{names}`. */
export type Values = Readonly<Record<string, string | number>>;

/** The text of a message as it stands in `_locales`; empty when there is none. */
export type Lookup = (key: string) => string;

/** Speaks one language. */
export interface Translator {
  (key: MessageKey, values?: Values): string;
  /** BCP 47 primary subtag of the language that the messages are in. */
  readonly lang: string;
  /** The plural form for a number; `{count}` is the number in the language's digits. */
  count(key: CountKey, count: number): string;
  /** “The [word] …” → `['The ', 'word', ' …']`: every other piece stood in square brackets. */
  pieces(key: MessageKey): readonly string[];
}

/** A translator over messages of one language. */
export function translator(look: Lookup): Translator {
  const lang = look('lang');
  // Made when first needed: a content script asks for plain words alone.
  let digits: Intl.NumberFormat | undefined;
  let plural: ReturnType<typeof pluralFor> | undefined;
  const written = (value: number): string => (digits ??= new Intl.NumberFormat(lang)).format(value);
  const isolate = isolateIn(lang);
  const fill = (text: string, values: Values = {}): string =>
    text.replace(/\{(\w+)\}/gu, (whole, name: string) => {
      const value = values[name];
      return typeof value === 'number' ? written(value) : isolate(value ?? whole);
    });
  const t = (key: MessageKey, values?: Values): string => fill(look(key), values);
  const count = (key: CountKey, number: number): string => {
    plural ??= pluralFor(lang);
    const form = look(`${key}_${plural(number)}`) || look(`${key}_other`);
    return fill(form, { count: number });
  };
  const pieces = (key: MessageKey): readonly string[] => look(key).split(/[[\]]/u);
  return Object.assign(t, { lang, count, pieces });
}

/**
 * Names in Latin letters drag numbers and brackets after them to the wrong side of a line from right to left;
 * isolating marks keep each name to itself.
 */
function isolateIn(lang: string): (text: string) => string {
  return directionOf(lang) === 'rtl' ? (text) => `\u2068${text}\u2069` : (text) => text;
}
