import { inLang } from '../../lists/describe-label';
import type { TermList } from '../../lists/term-list';
import type { PageReport } from '../../page/page-report';
import { browser } from '../browser';
import type { Settings } from '../settings';
import { sitePattern } from '../site-pattern';
import { bookshelf } from '../store/bookshelf';
import { isListOn } from '../store/change-settings';
import { uiLang } from '../ui-lang';
import type { PopupList, PopupState } from './popup-state';
import type { Tab } from './read-tab';

/** True if the site is on the news list, or was allowed for good. */
export async function mayAlwaysRead(tab: Tab | null): Promise<boolean> {
  return tab?.host == null || browser.permissions.contains({ origins: [sitePattern(tab.host)] });
}

/** All lists with what each did on this page. */
export async function listRows(
  settings: Settings,
  report: PageReport | null,
): Promise<PopupList[]> {
  const lists = await bookshelf.heads();
  return lists.map((list) => ({
    id: list.id,
    title: inLang(list.title, uiLang()),
    on: isListOn(settings, list.id),
    marksHere: report?.analysis.findings.filter((finding) => finding.list === list.id).length ?? 0,
    active: report?.analysis.lists.some(({ id, active }) => id === list.id && active) ?? false,
  }));
}

/** Names of the sides and actors of the lists that the page is about, by `list/side` and `list/actor`. */
export async function namesOf(
  report: PageReport | null,
): Promise<Pick<PopupState, 'sideNames' | 'actorNames'>> {
  const lists = await bookshelf.lists(
    report?.analysis.lists.filter((list) => list.active).map(({ id }) => id) ?? [],
  );
  const byId = (those: (list: TermList) => TermList['sides'] | TermList['actors']) =>
    Object.fromEntries(
      lists.flatMap((list) =>
        those(list).map(({ id, name }) => [`${list.id}/${id}`, inLang(name, uiLang())]),
      ),
    );
  return { sideNames: byId(({ sides }) => sides), actorNames: byId(({ actors }) => actors) };
}

/** Name of the party whose organ the page's outlet is, or null. */
export async function partyName(report: PageReport | null): Promise<string | null> {
  const party = report?.outlet?.party ?? null;
  return party === null ? null : bookshelf.partyName(party, uiLang());
}

/** Opens the options page, at a list when one is named. */
export async function openOptions(list: string | undefined): Promise<void> {
  const hash = list === undefined ? '' : `#lists/${list}`;
  await browser.tabs.create({ url: browser.runtime.getURL(`options.html${hash}`) });
}

/** Opens the comparison, beginning with the story of this tab. */
export async function openCompare(tab: number): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`compare.html?tab=${tab}`) });
}
