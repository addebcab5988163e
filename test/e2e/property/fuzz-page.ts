import { rmSync } from 'node:fs';
import fc from 'fast-check';
import { servePages } from '../../../scripts/start/page-server';
import type { BrowserDriver } from '../driver/browser-driver';
import { launch } from '../driver/launch';
import { letRead } from '../driver/let-read';
import { notByPages } from '../driver/not-by-pages';
import { recordingProxy } from '../driver/recording-proxy';
import { type Edit, MEAN_EDITS, sequences } from './edits';
import { fuzzPages } from './fuzz-pages';
import { HOST, TwinPages } from './twin-pages';

/** How a page is to be edited. */
export interface FuzzOptions {
  /** Folder of the extension, built for Chromium. */
  readonly dist: string;
  /** At least so many edits in all. */
  readonly edits: number;
  readonly seed: number;
  /** Pages edited at the same time. */
  readonly pages: number;
  /** Called with the edits made so far. */
  readonly onProgress?: (edits: number) => void;
}

/** What a run came to that did not fail. */
export interface FuzzResult {
  readonly edits: number;
  /** Longest time that marks took to become right, loading of the fresh page included, in milliseconds. */
  readonly slowest: number;
}

/**
 * Edits pages at random and compares after every batch the marks with those of the same page opened anew.
 * Throws with seed and the shortest failing sequence when the marks differ.
 */
export async function fuzzPage(options: FuzzOptions): Promise<FuzzResult> {
  const { folder, words } = fuzzPages();
  const server = await servePages({ [HOST]: { folder } });
  const proxy = await recordingProxy(server.hostMap);
  let driver: BrowserDriver | undefined;
  const twins: TwinPages[] = [];
  let made = 0;
  const onEdits = (edits: readonly Edit[]): void => {
    made += edits.length;
    options.onProgress?.(made);
  };
  try {
    driver = await launch('chromium', options.dist, { proxy: proxy.port });
    await letRead(driver, [HOST]);
    for (let i = 0; i < options.pages; i++)
      twins.push(await TwinPages.open(driver, `t${i}`, words));
    const share = Math.ceil(options.edits / options.pages);
    const runs = twins.map((pages, i) => run(pages, share, options.seed + i, onEdits));
    // all to their end: the browser must not close under one that looks for a shorter sequence
    const failed = (await Promise.allSettled(runs)).find(({ status }) => status === 'rejected');
    if (failed?.status === 'rejected') throw failed.reason;
  } finally {
    await driver?.close();
    proxy.close();
    server.close();
    rmSync(folder, { recursive: true });
  }
  const leaks = notByPages(proxy.log, 'chromium', [HOST]);
  if (leaks.length > 0) throw new Error(`asked beside the page: ${leaks.join(', ')}`);
  return { edits: made, slowest: Math.max(...twins.map(({ slowest }) => slowest)) };
}

/** Longest search for a shorter failing sequence, in milliseconds. */
const SHRINK_MS = 240_000;

/** Between the seeds of two turns; pages of one run have seeds that follow each other. */
const NEXT_SEED = 1000;

async function run(
  pages: TwinPages,
  edits: number,
  seed: number,
  onEdits: (edits: readonly Edit[]) => void,
): Promise<void> {
  let failed: number | undefined;
  let made = 0;
  const property = fc.asyncProperty(sequences, async (batches) => {
    if (failed !== undefined && Date.now() > failed + SHRINK_MS) return; // the shortest so far stands
    try {
      await pages.restart();
      for (const batch of batches) {
        await pages.edit(batch);
        made += batch.length;
        onEdits(batch);
      }
    } catch (error) {
      failed ??= Date.now();
      throw error;
    }
  });
  for (let turn = 0; made < edits; turn++) {
    const numRuns = Math.ceil((edits - made) / MEAN_EDITS);
    await fc.assert(property, { seed: seed + turn * NEXT_SEED, numRuns });
  }
}
