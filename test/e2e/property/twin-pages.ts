import type { Page } from 'puppeteer-core';
import type { BrowserDriver } from '../driver/browser-driver';
import { until } from '../driver/until';
import type { Edit } from './edits';

/** Host of the pages; the extension may read it. */
export const HOST = 'fuzz.example';
/** Tall enough for the whole article: marks far from the viewport are not drawn. */
const TALL = { width: 1000, height: 9000 };
/** How long the marks of an edited page may take to become right: the page layer rests between readings, on a busy machine for long. */
const PATIENCE_MS = 45_000;
/** Equal marks must stay equal for so long; longer where nothing tells that the fresh page was read. */
const STAY_MS = 80;
const STAY_UNREAD_MS = 1500;

/** A page that is edited, and beside it the same page opened anew. */
export class TwinPages {
  readonly #edited: Page;
  readonly #fresh: Page;
  readonly #name: string;
  readonly #words: readonly string[];
  readonly #errors: string[] = [];
  /** Longest time that marks took to become right, in milliseconds. */
  slowest = 0;

  private constructor(pages: readonly [Page, Page], name: string, words: readonly string[]) {
    [this.#edited, this.#fresh] = pages;
    this.#name = name;
    this.#words = words;
    for (const page of pages) {
      page.on('pageerror', (error) => this.#errors.push(String(error)));
      // Whatever is asked of a tab that is gone says “detached frame”: what became of it says more.
      page.on('error', (error) => this.#errors.push(`a tab crashed: ${String(error)}`));
      page.on('close', () => this.#errors.push('a tab was closed'));
    }
  }

  static async open(
    driver: BrowserDriver,
    name: string,
    words: readonly string[],
  ): Promise<TwinPages> {
    return new TwinPages([await tab(driver), await tab(driver)], name, words);
  }

  /** Loads the page as it was before all edits. */
  async restart(): Promise<void> {
    await this.#told(async () => {
      await this.#edited.goto(`http://${HOST}/page.html?${this.#name}`);
      await this.#compare('before any edit');
    });
  }

  /** Makes edits, then compares. Throws with both sets of marks when they stay different. */
  async edit(edits: readonly Edit[]): Promise<void> {
    const words = JSON.stringify(this.#words);
    await this.#told(async () => {
      await this.#edited.evaluate(
        `for (const edit of ${JSON.stringify(edits)}) fuzz.apply(edit, ${words})`,
      );
      await this.#compare(edits.map(({ kind }) => kind).join(', '));
    });
  }

  async close(): Promise<void> {
    await this.#edited.close();
    await this.#fresh.close();
  }

  /** Does something with the tabs; where it fails, says too what happened to them. */
  async #told(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      throw new Error([...this.#errors, String(error)].join('\n'), { cause: error });
    }
  }

  async #compare(after: string): Promise<void> {
    const key = `#${this.#name}`;
    await this.#edited.evaluate(`localStorage.setItem('${key}', JSON.stringify(fuzz.tree()))`);
    await this.#fresh.goto('about:blank');
    await this.#fresh.goto(`http://${HOST}/fresh.html${key}`);
    const began = Date.now();
    let [mine, wanted]: [string[], string[]] = [[], []];
    const equal = async (): Promise<boolean> => {
      [mine, wanted] = [await marks(this.#edited), await marks(this.#fresh)];
      return String(mine) === String(wanted);
    };
    const isRead = (): boolean => wanted.some((mark) => mark.endsWith(LAST));
    await until(
      'the marks are those of a fresh page',
      async () => (await equal()) && (await stays(equal, isRead() ? STAY_MS : STAY_UNREAD_MS)),
      PATIENCE_MS,
    ).catch(() => {
      throw new Error(`after ${after}:\n${difference(mine, wanted)}`);
    });
    this.slowest = Math.max(this.slowest, Date.now() - began);
    if (this.#errors.length > 0) throw new Error(this.#errors.join('\n'));
  }
}

/** How the mark in the sentence that is never edited ends. */
const LAST = ' · last';

async function stays(equal: () => Promise<boolean>, ms: number): Promise<boolean> {
  await new Promise((resolve) => setTimeout(resolve, ms));
  return equal();
}

async function tab(driver: BrowserDriver): Promise<Page> {
  const page = await driver.open('about:blank');
  const session = await page.createCDPSession();
  // counts as seen, also while another tab is in front
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  await page.setViewport(TALL);
  return page;
}

const marks = (page: Page): Promise<string[]> => page.evaluate('fuzz.marks()') as Promise<string[]>;

function difference(mine: readonly string[], wanted: readonly string[]): string {
  const only = (some: readonly string[], others: readonly string[]): string[] =>
    some.filter((mark) => !others.includes(mark));
  return [
    `${mine.length} marks, ${wanted.length} on the fresh page`,
    ...only(mine, wanted).map((mark) => `  only on the edited page: ${mark}`),
    ...only(wanted, mine).map((mark) => `  only on the fresh page:  ${mark}`),
  ].join('\n');
}
