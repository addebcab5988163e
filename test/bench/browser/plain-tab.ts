import type { Page } from 'puppeteer-core';
import { type CpuMeter, cpuMeter } from './cpu-meter';
import { type Figure, figure } from './figures';

/** Work that takes less is repeated within a reading, so that the cost of asking does not show; milliseconds. */
const SHORTEST_MS = 20;
const MOST_TIMES = 100;
/** Time for a fresh page to come to rest, milliseconds. */
const REST_MS = 150;

/** What each piece of work cost, in CPU milliseconds, and what it came to (hits, marks). */
export type Measured = Readonly<Record<string, Figure & { readonly answer: number }>>;

/** How pieces of work are measured. */
export interface Plan {
  /** How often each is measured. */
  readonly rounds: Readonly<Record<string, number>>;
  /** Expression that builds what a piece of work needs. */
  readonly prepare: (name: string) => string;
  /** Work that has to be taken back before it can be done again, so is never repeated within a reading. */
  readonly draws?: boolean;
}

/** A tab with the bench's script in it and no extension. */
export class PlainTab {
  readonly #page: Page;
  readonly #meter: CpuMeter;
  readonly #script: string;

  private constructor(page: Page, meter: CpuMeter, script: string) {
    this.#page = page;
    this.#meter = meter;
    this.#script = script;
  }

  static async of(page: Page, script: string): Promise<PlainTab> {
    return new PlainTab(page, await cpuMeter(page), script);
  }

  /** Each reading in a page that was just loaded: nothing of it was ever touched by a script. */
  async fresh(address: string, { rounds, prepare }: Plan): Promise<Measured> {
    return this.#byTurns(rounds, async (name) => {
      await this.#load(address);
      await this.#page.evaluate(prepare(name));
      return this.#once(name, 1);
    });
  }

  /** All readings in one page, after a warm-up. */
  async warm(address: string, { rounds, prepare, draws = false }: Plan): Promise<Measured> {
    await this.#load(address);
    const times = new Map<string, number>();
    for (const name of Object.keys(rounds)) {
      await this.#page.evaluate(prepare(name));
      const costs = [await this.#once(name, 1), await this.#once(name, 1)].map(({ cost }) => cost);
      times.set(name, draws ? 1 : repeats(Math.min(...costs)));
    }
    return this.#byTurns(rounds, (name) => this.#once(name, times.get(name) ?? 1));
  }

  async #load(address: string): Promise<void> {
    await this.#page.goto(address);
    await this.#page.bringToFront();
    await this.#page.evaluate(this.#script);
    await this.#page.evaluate(`new Promise((done) => setTimeout(done, ${REST_MS}))`);
  }

  /** By turns, so that a slow moment of the machine falls on all. */
  async #byTurns(
    rounds: Plan['rounds'],
    read: (name: string) => Promise<{ cost: number; answer: number }>,
  ): Promise<Measured> {
    const taken = new Map(
      Object.keys(rounds).map((name) => [name, [] as { cost: number; answer: number }[]]),
    );
    for (let round = 0; round < Math.max(...Object.values(rounds)); round++)
      for (const [name, readings] of taken)
        if (round < (rounds[name] ?? 0)) readings.push(await read(name));
    return Object.fromEntries(
      [...taken].map(([name, readings]) => [
        name,
        { ...figure(readings.map(({ cost }) => cost)), answer: readings.at(-1)?.answer ?? 0 },
      ]),
    );
  }

  async #once(name: string, times: number): Promise<{ cost: number; answer: number }> {
    let answer = 0;
    const cost = await this.#meter.spent(async () => {
      answer = (await this.#page.evaluate(`bench.run('${name}', ${times})`)) as number;
    });
    await this.#page.evaluate(`bench.clean('${name}')`);
    return { cost: cost / times, answer };
  }
}

const repeats = (cost: number): number =>
  Math.min(MOST_TIMES, Math.ceil(SHORTEST_MS / Math.max(0.05, cost)));
