import * as v from 'valibot';
import { browser } from '../browser';
import type { LedgerOutlet } from '../compare/compare-state';

const KEY = 'ledger';
/** Most outlets kept, and most addresses remembered of each so that a page read twice counts once. */
const MOST_OUTLETS = 300;
const MOST_PAGES = 500;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const Entry = v.object({
  list: v.string(),
  actor: v.string(),
  label: v.string(),
  text: v.string(),
  side: v.string(),
  shared: v.boolean(),
  articles: count,
  uses: count,
});
const Outlet = v.object({
  name: v.string(),
  articles: count,
  words: count,
  /** Hashes of the pages that were counted, oldest first. */
  pages: v.array(v.string()),
  labels: v.record(v.string(), Entry),
});
const Ledger = v.record(
  v.string(),
  v.fallback(Outlet, { name: '', articles: 0, words: 0, pages: [], labels: {} }),
);
type Ledger = v.InferOutput<typeof Ledger>;

/** One article read: its outlet, and the terms it uses in its own words. */
export interface LedgerPage {
  readonly domain: string;
  readonly name: string;
  /** Hash of its address without query and fragment. */
  readonly page: string;
  readonly words: number;
  readonly own: readonly Omit<v.InferOutput<typeof Entry>, 'articles'>[];
}

/** Counts a page, once. The only writer: under a lock, so that two tabs lose nothing. */
export async function addToLedger(page: LedgerPage): Promise<void> {
  await navigator.locks.request('exonym-ledger', async () => {
    const ledger = await read();
    const outlet = ledger[page.domain] ?? {
      name: page.name,
      articles: 0,
      words: 0,
      pages: [],
      labels: {},
    };
    if (outlet.pages.includes(page.page) || isFull(ledger, page.domain)) return;
    const labels = { ...outlet.labels };
    for (const entry of page.own) {
      const key = `${entry.actor}/${entry.label}`;
      const before = labels[key];
      const articles = (before?.articles ?? 0) + 1;
      labels[key] = { ...entry, articles, uses: (before?.uses ?? 0) + entry.uses };
    }
    const changed = {
      name: page.name,
      articles: outlet.articles + 1,
      words: outlet.words + page.words,
      pages: [...outlet.pages, page.page].slice(-MOST_PAGES),
      labels,
    };
    await browser.storage.local.set({ [KEY]: { ...ledger, [page.domain]: changed } });
  });
}

const isFull = (ledger: Ledger, domain: string): boolean =>
  !(domain in ledger) && Object.keys(ledger).length >= MOST_OUTLETS;

/** What was counted, outlets with most articles first. */
export async function ledgerOutlets(): Promise<readonly LedgerOutlet[]> {
  const outlets = Object.values(await read()).map(({ name, articles, words, labels }) => ({
    name,
    articles,
    words,
    labels: Object.values(labels).sort((a, b) => b.articles - a.articles || b.uses - a.uses),
  }));
  return outlets.sort((a, b) => b.articles - a.articles);
}

/** Forgets all of it. */
export async function clearLedger(): Promise<void> {
  await browser.storage.local.remove(KEY);
}

async function read(): Promise<Ledger> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  const parsed = v.safeParse(Ledger, stored ?? {});
  return parsed.success ? parsed.output : {};
}
