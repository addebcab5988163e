import { markingMaker } from '../../page/marked-page';
import { stagedAnalyse } from '../../page/staged-analyse';
import { cardWords } from '../strings/card-words';
import { translator } from '../strings/translator';
import { contentBrowser } from './content-browser';
import { sharedScope } from './shared-scope';

// The second content script: runs where the first one found something, in the same world. The card's words
// are looked up now: once the extension is updated the browser answers this script no longer.
const strings = cardWords(translator((key) => contentBrowser().i18n.getMessage(key)));
const make = markingMaker(stagedAnalyse());
sharedScope.exonymMarking = (document, setting) => make(document, { ...setting, strings });
