import { articleFromText } from '../../core/article-from-text';
import { createEngine } from '../../core/create-engine';
import { guessLang } from '../../core/guess-lang';
import { type ForeignList, byteLength } from '../../lists/check-foreign';
import { commonLabels, withoutCommon } from '../../lists/common-forms';
import { listChanges } from '../../lists/list-changes';
import { packLists } from '../../lists/pack-lists';
import { sideReport } from '../../lists/side-report';
import type { TermList } from '../../lists/term-list';
import { browser } from '../browser';
import { bookshelf } from '../store/bookshelf';
import { uiLang } from '../ui-lang';
import type { ListPreview } from './shelf-state';

/** How much of a page is tried, in UTF-16 units. */
const PAGE_MOST = 60_000;

/** What there is to see of a list before it is taken. `here` tries it on the page that the reader was on. */
export async function previewList(
  { list, notes }: ForeignList,
  text: string,
  here: boolean,
): Promise<ListPreview> {
  const ids = await bookshelf.ids();
  const before = ids.includes(list.id) ? await bookshelf.list(list.id) : null;
  return {
    list,
    bytes: byteLength(text),
    report: sideReport(list, uiLang()),
    notes,
    paused: commonLabels(list).map(({ form }) => form),
    here: here ? await marksHere(list) : null,
    changes: before === null ? null : listChanges(before, list),
  };
}

/** The words that a list would mark on the page that was in front before this one. */
async function marksHere(list: TermList): Promise<ListPreview['here']> {
  const page = await lastPage();
  if (page === null) return null;
  const lang = guessLang(page.text);
  const own = new Set(list.labels.map(({ id }) => id));
  const pack = packLists([withoutCommon(list)], await bookshelf.knowledge(), { lang, own });
  const { findings } = createEngine(pack).analyse(articleFromText(page.text, { lang }));
  const words = new Set(findings.map(({ text }) => text.replaceAll(/\s+/gu, ' ')));
  return { page: page.host, words: [...words] };
}

/** Text of the web page used last, where Exonym may read it. */
async function lastPage(): Promise<{ host: string; text: string } | null> {
  const tabs = await browser.tabs.query({ url: ['https://*/*', 'http://*/*'], discarded: false });
  const [last] = tabs.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  if (last?.id === undefined || last.url === undefined) return null;
  // A tab may refuse (a store's page, an error page) or close meanwhile: then there is no page to try.
  const [ran] = await browser.scripting
    .executeScript({ target: { tabId: last.id }, func: () => document.body.innerText })
    .catch(() => []);
  const text = typeof ran?.result === 'string' ? ran.result.slice(0, PAGE_MOST) : '';
  return text === '' ? null : { host: new URL(last.url).hostname, text };
}
