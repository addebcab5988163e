import { browser } from '../browser';
import { sendToTab } from '../send';
import type { Source } from './compare-state';
import { fromReport } from './from-report';

type TabSource = Omit<Source, 'chosen' | 'story'>;

/** Asks one open tab what it found; null where nothing was read or found. */
async function readTab(tab: number): Promise<TabSource | null> {
  try {
    const report = await sendToTab(tab, 'page-report', {});
    if (report === null || report.analysis.findings.length === 0) return null;
    return { telling: fromReport(report, `tab-${tab}`), origin: { kind: 'tab', tab } };
  } catch {
    // Rejects where no content script runs: that tab has nothing to compare.
    return null;
  }
}

/** Milliseconds after which the tabs that have answered are shown: a busy one must not keep the others. */
const PATIENCE = 300;

/**
 * The open tabs that have findings, in the order of the tabs; nothing is fetched. Private windows are left
 * out unless this page stands in one. `early` is told of those that are there after a moment, if not all are.
 */
export async function readTabs(
  early: (sources: readonly TabSource[]) => void,
): Promise<readonly TabSource[]> {
  const [tabs, here] = await Promise.all([browser.tabs.query({}), browser.tabs.getCurrent()]);
  const incognito = here?.incognito ?? false;
  const ids = tabs.filter((tab) => tab.incognito === incognito).flatMap(({ id }) => id ?? []);
  const read: (TabSource | null)[] = ids.map(() => null);
  const timer = setTimeout(() => early(read.filter((source) => source !== null)), PATIENCE);
  await Promise.all(ids.map(async (id, at) => (read[at] = await readTab(id))));
  clearTimeout(timer);
  return read.filter((source) => source !== null);
}
