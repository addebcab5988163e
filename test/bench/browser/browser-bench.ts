import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FormKeys } from '../../../src/core/match/form-keys';
import { buildExtension } from '../../../scripts/start/build-extension';
import { articlePage, NOTHING } from './article-page';
import { buildBundle } from './build-bundle';
import { type ColdLoad, coldLoad } from './cold-load';
import { type ContentBytes, contentBytes } from './content-bytes';
import {
  atRest,
  batches,
  type Both,
  type FrameTax,
  frameTax,
  type Heaps,
  heaps,
  stormLoad,
} from './living-page';
import { type PaddedLists, paddedLists } from './padded-lists';
import { MARK_JS_PHRASES, matching, wholePasses } from './passes';
import { type Measured, PlainTab } from './plain-tab';
import { FULL, type Plans, QUICK } from './plans';
import { TwoTabs } from './two-tabs';

/** Units of an article with about 1,000 marks. */
const THOUSAND_MARKS = 260_000;

/** What the browser's bench answers. Times in CPU milliseconds of the page's main thread. */
export interface BrowserResults {
  readonly browser: string;
  readonly lists: number;
  readonly forms: number;
  readonly content: readonly ContentBytes[];
  readonly matching: Readonly<Record<string, Measured>>;
  readonly fresh: Readonly<Record<string, Measured>>;
  readonly warm: Readonly<Record<string, Measured>>;
  /** On pages with nothing to find. */
  readonly idle: Measured;
  /** By page, with the extension as shipped. */
  readonly cold: Readonly<Record<string, ColdLoad>>;
  readonly frameTax: FrameTax;
  readonly batches: Both;
  readonly atRest: Both;
  /** Percent of the main thread. */
  readonly storm: Both;
  readonly heaps: Heaps;
}

/** Measures in a real Chromium: the page layer beside its rivals in a plain tab, then the extension in tabs by pairs. */
export async function browserBench(
  root: string,
  out: string,
  quick: boolean,
): Promise<BrowserResults> {
  const plans = quick ? QUICK : FULL;
  const lists = paddedLists();
  const dist = await buildExtension(root, 'chromium');
  const folder = writePages(join(out, 'pages'), lists);
  const script = await benchScript(join(out, 'build/browser'), lists);
  const tabs = await TwoTabs.start(dist, folder);
  try {
    return {
      browser: tabs.driver.version,
      lists: lists.lists,
      forms: lists.forms.length,
      content: contentBytes(dist),
      ...(await inPlainTab(tabs, script, lists, plans)),
      ...(await withExtension(tabs, plans)),
    };
  } finally {
    await tabs.close();
  }
}

function writePages(folder: string, { pack, vocabulary }: PaddedLists): string {
  mkdirSync(folder, { recursive: true });
  const pages = {
    20: articlePage(20_000, vocabulary),
    200: articlePage(200_000, vocabulary),
    2000: articlePage(2_000_000, vocabulary),
    thousand: articlePage(THOUSAND_MARKS, vocabulary),
    idle: articlePage(200_000, NOTHING),
  };
  if (new FormKeys(pack.keys).mayStandIn(pages.idle))
    throw new Error('a list knows a word of the page with nothing to find');
  for (const [name, html] of Object.entries(pages))
    writeFileSync(join(folder, `${name}.html`), html);
  return folder;
}

/** The page layer and its rivals, with what they are to find. */
async function benchScript(folder: string, { pack, forms }: PaddedLists): Promise<string> {
  const input = { pack, forms, some: forms.slice(0, MARK_JS_PHRASES) };
  return `globalThis.benchInput = ${JSON.stringify(input)};\n${await buildBundle(folder)}`;
}

async function inPlainTab(tabs: TwoTabs, script: string, lists: PaddedLists, plans: Plans) {
  const { page } = await tabs.tab('about:blank');
  const tab = await PlainTab.of(page, script);
  const idle = await tab.fresh('http://plain.example/idle.html', {
    prepare: (name) => `bench.preparePass('${name}')`,
    rounds: { floor: plans.fast, nothing: plans.fast, Exonym: plans.fast },
  });
  const fresh = await wholePasses(tab, plans, 'fresh');
  const warm = await wholePasses(tab, plans, 'warm');
  const found = await matching(tab, lists, plans);
  await page.close();
  return { idle, fresh, warm, matching: found };
}

async function withExtension(tabs: TwoTabs, plans: Plans) {
  const cold: Record<string, ColdLoad> = {};
  for (const [name, size] of Object.entries(plans.sizes))
    cold[name] = await coldLoad(tabs, `${size / 1000}.html`, { rounds: plans.slow });
  cold['nothing to find'] = await coldLoad(tabs, 'idle.html', {
    rounds: plans.slow,
    hasMarks: false,
  });
  return {
    cold,
    frameTax: await frameTax(tabs, 'thousand.html', plans.living),
    batches: await batches(tabs, '200.html', plans.living),
    atRest: await atRest(tabs, '200.html', plans.living),
    storm: await stormLoad(tabs, '200.html', { rounds: plans.living, ms: plans.stormMs }),
    heaps: await heaps(tabs, '200.html', plans.routes),
  };
}
