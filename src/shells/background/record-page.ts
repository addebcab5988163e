import { hashText } from '../../lists/hash-text';
import type { PageReport } from '../../page/page-report';
import { sendToTab } from '../send';
import { addToLedger, type LedgerPage } from '../store/ledger-store';
import { loadSettings } from '../store/settings-store';

/** Counts the article in a tab, where the reader switched the ledger on. Nothing is kept of private windows. */
export async function recordPage(tab: number, incognito: boolean): Promise<void> {
  if (incognito || !(await loadSettings()).ledger) return;
  // The tab may have gone on to another page: then that page reports itself.
  const report = await sendToTab(tab, 'page-report', {}).catch(() => null);
  if (report === null || report.partial || report.kind !== 'article') return;
  const page = ledgerPage(report);
  if (page !== null) await addToLedger(page);
}

function ledgerPage({ outlet, url, words, analysis }: PageReport): LedgerPage | null {
  if (outlet === null) return null;
  const uses = new Map<string, LedgerPage['own'][number]>();
  for (const { voice, list, actor, label, text, side, shared } of analysis.findings) {
    if (voice !== 'own') continue;
    const key = `${actor}/${label}`;
    const before = uses.get(key)?.uses ?? 0;
    uses.set(key, { list, actor, label, text, side, shared, uses: before + 1 });
  }
  const page = hashText(url.replace(/[?#].*$/su, ''));
  return { domain: outlet.domain, name: outlet.name, page, words, own: [...uses.values()] };
}
