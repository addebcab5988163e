import { commonStrings } from './common-strings';
import { compareStrings } from './compare-strings';
import { directionOf } from './direction';
import { optionsStrings } from './options-strings';
import { popupStrings } from './popup-strings';
import type { Translator } from './translator';
import { welcomeStrings } from './welcome-strings';

/** Every word that a reader sees in our own pages, in the translator's language. */
export const makeStrings = (t: Translator) => ({
  lang: t.lang,
  dir: directionOf(t.lang),
  common: commonStrings(t),
  popup: popupStrings(t),
  compare: compareStrings(t),
  options: optionsStrings(t),
  welcome: welcomeStrings(t),
});

/** What views speak with. */
export type Strings = ReturnType<typeof makeStrings>;
