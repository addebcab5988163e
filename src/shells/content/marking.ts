import { markingMaker } from '../../page/marked-page';
import type { CardStrings } from '../../page/card-strings';
import { cardWords } from '../strings/card-words';
import { translator } from '../strings/translator';
import { contentBrowser } from './content-browser';
import { sharedScope } from './shared-scope';

// The other half of what runs where something was found: marks and card, in the same world. The card's words
// are looked up soon, before any card: once the extension is updated the browser answers this script no longer.
let words: CardStrings | undefined;
const strings = (): CardStrings =>
  (words ??= cardWords(translator((key) => contentBrowser().i18n.getMessage(key))));
setTimeout(strings);
sharedScope.exonymMarking = (document, setting) => {
  const { exonymAnalyse } = sharedScope;
  if (exonymAnalyse === undefined) throw new Error('the analysis did not run');
  return markingMaker(exonymAnalyse)(document, { ...setting, strings });
};
