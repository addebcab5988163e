import { inLang } from '../../lists/describe-label';
import type { TermList } from '../../lists/term-list';
import type { WordsNote } from '../../page/card/note-card';
import type { PageReport } from '../../page/page-report';
import { plainWords } from '../../page/plain-words';
import { bookshelf } from '../store/bookshelf';
import { isListOn } from '../store/change-settings';
import { loadSettings } from '../store/settings-store';
import type { Settings } from '../settings';
import { popupStrings } from '../strings/popup-strings';
import type { Translator } from '../strings/translator';
import { uiTranslator } from '../ui-strings';

/** Why words of a page have no mark: seen and passed over, known to a list, or known to none. */
export async function wordsNote(words: string, report: PageReport): Promise<WordsNote> {
  const [lists, settings] = await Promise.all([bookshelf.lists(), loadSettings()]);
  return { words: words.trim(), lines: noteLines(words, report, lists, settings, uiTranslator()) };
}

/** The same as plain lines, without a browser. */
export function noteLines(
  words: string,
  report: Pick<PageReport, 'analysis'>,
  lists: readonly TermList[],
  settings: Settings,
  t: Translator,
): string[] {
  const wanted = plainWords(words);
  const seen = report.analysis.skipped.find(({ text }) => plainWords(text) === wanted);
  const knowing = lists.filter(({ labels }) =>
    labels.some(({ text, forms }) => [text, ...forms].some((form) => plainWords(form) === wanted)),
  );
  const isOn = ({ id }: TermList): boolean => isListOn(settings, id);
  const lines = seen
    ? [t('menu_skipped', { reason: popupStrings(t).skipped.line(1, seen.reason) })]
    : knowing.some(isOn)
      ? []
      : [t('menu_unknown')];
  const known = knowing.map((list) => {
    const title = inLang(list.title, t.lang);
    return t(isOn(list) ? 'menu_known' : 'menu_knownOff', { list: title });
  });
  return [...lines, ...known];
}
