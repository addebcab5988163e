import { readFileSync } from 'node:fs';
import { type Strings, makeStrings } from '../../src/shells/strings/make-strings';
import { type Translator, translator } from '../../src/shells/strings/translator';

type Messages = Readonly<Record<string, { readonly message: string } | undefined>>;
/** Where every language has its folder. */
export const LOCALE_FOLDER = 'src/shells/strings/_locales';

/** The messages of one language as they stand in `_locales`. */
export function messagesIn(lang: string): Messages {
  return JSON.parse(readFileSync(`${LOCALE_FOLDER}/${lang}/messages.json`, 'utf8')) as Messages;
}

/** A translator over one language's file, without a browser. */
export function translatorIn(lang: string): Translator {
  const messages = messagesIn(lang);
  return translator((key) => messages[key]?.message ?? '');
}

/** Our pages' words in one language, without a browser. */
export const stringsIn = (lang: string): Strings => makeStrings(translatorIn(lang));

/** English, which most tests read. */
export const en = stringsIn('en');
