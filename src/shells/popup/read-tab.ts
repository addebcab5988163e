import { hostOf } from '../../lists/find-outlet';
import type { PageReport } from '../../page/page-report';
import { browser } from '../browser';
import { runInTab } from '../run-content';
import { sendToTab } from '../send';
import type { Settings } from '../settings';
import { isSiteOn } from '../store/change-settings';
import type { PopupStatus } from './popup-state';

/** The tab that the popup was opened on. */
export interface Tab {
  readonly id: number;
  readonly url: string;
  readonly host: string | null;
}

/** What the tab's page says of itself. */
export interface TabReading {
  readonly status: PopupStatus;
  readonly report: PageReport | null;
}

/** Sites where browsers let no extension read. */
const CLOSED =
  /^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org)\b/u;

/** The active tab of this window, or null. */
export async function activeTab(): Promise<Tab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  const url = tab.url ?? '';
  return { id: tab.id, url, host: hostOf(url) };
}

/** Asks the page for its report; says why where there is none. */
export async function readTab(tab: Tab, settings: Settings): Promise<TabReading> {
  if (!settings.on) return { status: 'all-off', report: null };
  if (tab.host === null || CLOSED.test(tab.url)) return { status: 'unsupported', report: null };
  if (!isSiteOn(settings, tab.host)) return { status: 'site-off', report: null };
  const answer = await ask(tab.id);
  if (answer === 'nobody') return { status: 'no-access', report: null };
  // Words were found, but our second script could not be had: the extension was replaced meanwhile.
  if (answer?.failed) return { status: 'orphaned', report: null };
  if (answer === null || answer.partial) return { status: 'reading', report: answer };
  return {
    status: answer.analysis.findings.length === 0 ? 'nothing-found' : 'ready',
    report: answer,
  };
}

/** Runs the content script in the tab, as the reader's click allows; false where the browser refuses. */
export async function openTab(tab: Tab): Promise<boolean> {
  try {
    await runInTab(tab.id);
    return true;
  } catch {
    // Not ours to read: an error page, a PDF viewer, a host without permission. The popup says so.
    return false;
  }
}

async function ask(tab: number): Promise<PageReport | null | 'nobody'> {
  try {
    return await sendToTab(tab, 'page-report', {});
  } catch {
    // Rejects when no content script runs in the tab: that is the answer.
    return 'nobody';
  }
}
