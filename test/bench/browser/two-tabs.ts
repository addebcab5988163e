import type { Page } from 'puppeteer-core';
import { servePages } from '../../../scripts/start/page-server';
import type { BrowserDriver } from '../../e2e/driver/browser-driver';
import { launch } from '../../e2e/driver/launch';
import { letRead } from '../../e2e/driver/let-read';
import { type CpuMeter, cpuMeter } from './cpu-meter';

/** Hosts of the same pages: the extension may read the first and not the second. */
export const READ = 'read.example';
export const PLAIN = 'plain.example';

/** A tab and the meter of its main thread. */
export interface MeteredTab {
  readonly page: Page;
  readonly meter: CpuMeter;
}

/** The same page twice, with Exonym and without. */
export interface Pair {
  readonly marked: MeteredTab;
  readonly plain: MeteredTab;
  close(): Promise<void>;
}

/** Chromium with the built extension and a folder of pages under both hosts. */
export class TwoTabs {
  readonly driver: BrowserDriver;
  readonly #stop: () => void;

  private constructor(driver: BrowserDriver, stop: () => void) {
    this.driver = driver;
    this.#stop = stop;
  }

  static async start(dist: string, folder: string): Promise<TwoTabs> {
    const server = await servePages({ [READ]: { folder }, [PLAIN]: { folder } });
    const driver = await launch('chromium', dist, { hostMap: server.hostMap });
    await letRead(driver, [READ]);
    return new TwoTabs(driver, () => server.close());
  }

  /** Opens a page of the folder in both tabs; waits until the first is marked if there is something to find. */
  async pair(name: string, hasMarks = true): Promise<Pair> {
    const plain = await this.tab(`http://${PLAIN}/${name}`);
    const marked = await this.tab(`http://${READ}/${name}`);
    await (hasMarks ? marksToCome(marked.page) : rest(1500));
    await rest(500);
    return {
      marked,
      plain,
      close: async () => void (await Promise.all([marked.page.close(), plain.page.close()])),
    };
  }

  /** A tab that counts as seen. */
  async tab(address: string): Promise<MeteredTab> {
    const page = await this.driver.open('about:blank');
    const meter = await cpuMeter(page);
    await page.goto(address);
    return { page, meter };
  }

  async close(): Promise<void> {
    await this.driver.close();
    this.#stop();
  }
}

export const rest = (ms: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, ms));

const MARKED = `[...CSS.highlights.keys()].some((name) => name.startsWith('exonym-'))`;

/** Waits until something is marked; throws after a while. */
export async function marksToCome(page: Page, patience = 20_000): Promise<void> {
  const end = Date.now() + patience;
  while (!(await page.evaluate(MARKED))) {
    if (Date.now() > end) throw new Error(`nothing was marked on ${page.url()}`);
    await rest(20);
  }
}
