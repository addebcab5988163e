import type { PageReport } from '../../page/page-report';
import { browser } from '../browser';
import { runInTab } from '../run-content';
import { sendToTab } from '../send';
import { uiTranslator } from '../ui-strings';
import { wordsNote } from './words-note';

const ITEM_ID = 'sides-call';

/** How long a page is waited for that is read because of the click, and between two looks; milliseconds. */
const READING_MS = 10_000;
const LOOK_MS = 100;

/** Puts “What do the sides call this?” into the menu of selected text, where the browser has such menus. */
export async function showMenu(): Promise<void> {
  if (!hasMenus()) return;
  await browser.contextMenus.removeAll();
  const title = uiTranslator()('menu_sidesCall');
  browser.contextMenus.create({ id: ITEM_ID, title, contexts: ['selection'] });
}

/** Answers clicks on it. Must run when the background starts. */
export function answerMenu(): void {
  if (!hasMenus()) return;
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (menuItemId === ITEM_ID && tab?.id !== undefined && selectionText)
      void answerWords(tab.id, selectionText);
  });
}

/** Opens the card of the selected words' mark, or says why there is none. Reads a page that was not read yet. */
export async function answerWords(tab: number, words: string): Promise<void> {
  const report = await reportOf(tab);
  if (report === null || (await sendToTab(tab, 'page-words', { words }))) return;
  await sendToTab(tab, 'page-note', await wordsNote(words, report));
}

/** The page's report, once it has been read; null where it cannot be. */
async function reportOf(tab: number): Promise<PageReport | null> {
  const last = Date.now() + READING_MS;
  let report = await sendToTab(tab, 'page-report', {}).catch(() => runInTab(tab).then(() => null));
  while ((report === null || report.partial) && Date.now() < last) {
    await new Promise((done) => setTimeout(done, LOOK_MS));
    report = await sendToTab(tab, 'page-report', {});
  }
  return report;
}

/** Firefox for Android has none. */
function hasMenus(): boolean {
  return (browser as { contextMenus?: unknown }).contextMenus !== undefined;
}
