import { browser } from './browser';
import { type Strings, makeStrings } from './strings/make-strings';
import { type Translator, translator } from './strings/translator';

/** Speaks the reader's interface language, as the browser picks it from `_locales`. */
export function uiTranslator(): Translator {
  return translator((key) => browser.i18n.getMessage(key));
}

/** The words of our pages in the reader's interface language. */
export function uiStrings(): Strings {
  return makeStrings(uiTranslator());
}
