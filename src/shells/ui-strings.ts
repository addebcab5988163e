import { browser } from './browser';
import { type Strings, makeStrings } from './strings/make-strings';
import { translator } from './strings/translator';

/** The words of our pages in the reader's interface language, as the browser picks it from `_locales`. */
export function uiStrings(): Strings {
  return makeStrings(translator((key) => browser.i18n.getMessage(key)));
}
