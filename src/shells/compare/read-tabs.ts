import { browser } from '../browser';
import { sendToTab } from '../send';
import type { Source } from './compare-state';
import { fromReport } from './from-report';

/** Asks one open tab what it found; null where nothing was read or found. */
async function readTab(tab: number): Promise<Omit<Source, 'chosen' | 'story'> | null> {
  try {
    const report = await sendToTab(tab, 'page-report', {});
    if (report === null || report.analysis.findings.length === 0) return null;
    return { telling: fromReport(report, `tab-${tab}`), origin: { kind: 'tab', tab } };
  } catch {
    // Rejects where no content script runs: that tab has nothing to compare.
    return null;
  }
}

/**
 * The open tabs that have findings, in the order of the tabs; nothing is fetched. Private windows are left
 * out unless this page stands in one.
 */
export async function readTabs(): Promise<readonly Omit<Source, 'chosen' | 'story'>[]> {
  const [tabs, here] = await Promise.all([browser.tabs.query({}), browser.tabs.getCurrent()]);
  const incognito = here?.incognito ?? false;
  const ids = tabs.filter((tab) => tab.incognito === incognito).flatMap(({ id }) => id ?? []);
  const read = await Promise.all(ids.map(readTab));
  return read.filter((source) => source !== null);
}
