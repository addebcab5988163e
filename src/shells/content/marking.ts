import { markingMaker } from '../../page/marked-page';
import type { CardStrings } from '../../page/card-strings';
import { stagedAnalyse } from '../../page/staged-analyse';
import { cardWords } from '../strings/card-words';
import { translator } from '../strings/translator';
import { contentBrowser } from './content-browser';
import { sharedScope } from './shared-scope';

// The second content script: runs where the first one found something, in the same world. The card's words
// are looked up soon, before any card: once the extension is updated the browser answers this script no longer.
let words: CardStrings | undefined;
const strings = (): CardStrings =>
  (words ??= cardWords(translator((key) => contentBrowser().i18n.getMessage(key))));
setTimeout(strings);
const make = markingMaker(stagedAnalyse());
sharedScope.exonymMarking = (document, setting) => make(document, { ...setting, strings });
