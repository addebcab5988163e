import { animate, editBatch, registerAll, route, storm } from './in-page-work';
import { type Figure, figure } from './figures';
import { type MeteredTab, type Pair, rest, type TwoTabs } from './two-tabs';

/** The same figure of a page with Exonym and without. */
export interface Both {
  readonly marked: Figure;
  readonly plain: Figure;
}

/** CPU milliseconds a frame of an unrelated animation, with 1,000 marks; `all`: all of them registered. */
export interface FrameTax extends Both {
  readonly all: Figure;
}

const FRAMES_MS = 1500;
const MARKS = 1000;

export async function frameTax(tabs: TwoTabs, page: string, rounds: number): Promise<FrameTax> {
  const pair = await tabs.pair(page);
  const naive = await tabs.pair(page);
  await naive.plain.page.evaluate(registerAll(MARKS));
  const perFrame = async ({ page, meter }: MeteredTab): Promise<number> => {
    await page.bringToFront();
    await page.evaluate(animate(200));
    let frames = 1;
    const cost = await meter.spent(async () => {
      frames = (await page.evaluate(animate(FRAMES_MS))) as number;
    });
    return cost / frames;
  };
  const { marked, plain, all } = await byTurns(rounds, {
    marked: () => perFrame(pair.marked),
    plain: () => perFrame(pair.plain),
    all: () => perFrame(naive.plain),
  });
  await pair.close();
  await naive.close();
  return { marked, plain, all };
}

/** Batches in one reading: a page layer that saves up its work must not look cheap. */
const BATCHES = 6;
const BATCH_REST_MS = 1000;

/** CPU milliseconds a batch of edits, five paragraphs each, drawing included. */
export async function batches(tabs: TwoTabs, page: string, rounds: number): Promise<Both> {
  const pair = await tabs.pair(page);
  const turns = new Map<MeteredTab, number>();
  const read = async (tab: MeteredTab): Promise<number> => {
    const first = turns.get(tab) ?? 0;
    turns.set(tab, first + BATCHES);
    const cost = await tab.meter.spent(async () => {
      for (let turn = first; turn < first + BATCHES; turn++) {
        await tab.page.evaluate(editBatch(turn));
        await rest(BATCH_REST_MS);
      }
    });
    return cost / BATCHES;
  };
  const both = await byTurns(rounds, {
    marked: () => read(pair.marked),
    plain: () => read(pair.plain),
  });
  await pair.close();
  return both;
}

/** Percent of the time that the main thread is busy while 1,000 nodes a second come and go. */
export async function stormLoad(
  tabs: TwoTabs,
  page: string,
  { rounds, ms }: { rounds: number; ms: number },
): Promise<Both> {
  const pair = await tabs.pair(page);
  const load = async ({ page, meter }: MeteredTab): Promise<number> => {
    await page.bringToFront();
    const cost = await meter.spent(() => page.evaluate(storm(ms)));
    await rest(1000);
    return (100 * cost) / ms;
  };
  const both = await byTurns(rounds, {
    marked: () => load(pair.marked),
    plain: () => load(pair.plain),
  });
  await pair.close();
  return both;
}

/** CPU milliseconds a second of a page that nobody touches. */
export async function atRest(tabs: TwoTabs, page: string, rounds: number): Promise<Both> {
  const pair = await tabs.pair(page);
  const spend = ({ meter }: MeteredTab) => meter.spent(() => rest(1000));
  const both = await byTurns(rounds, {
    marked: () => spend(pair.marked),
    plain: () => spend(pair.plain),
  });
  await pair.close();
  return both;
}

/** Bytes on the heap, after a collection. */
export interface Heaps {
  /** What a page with all lists holds beyond the same page without Exonym. */
  readonly held: number;
  /** What is held more after the routes than before, beyond the same without Exonym. */
  readonly grown: number;
  readonly routes: number;
}

const WARM_UP_ROUTES = 10;
const ROUTE_MS = 400;

export async function heaps(tabs: TwoTabs, page: string, routes: number): Promise<Heaps> {
  const pair = await tabs.pair(page);
  const before = await heapGap(pair);
  for (let turn = 0; turn < WARM_UP_ROUTES; turn++) await goTo(pair, turn);
  const warm = await heapGap(pair);
  for (let turn = 0; turn < routes; turn++) await goTo(pair, WARM_UP_ROUTES + turn);
  await rest(3000);
  const after = await heapGap(pair);
  await pair.close();
  return { held: before, grown: after - warm, routes };
}

async function goTo({ marked, plain }: Pair, turn: number): Promise<void> {
  await Promise.all([marked.page.evaluate(route(turn)), plain.page.evaluate(route(turn))]);
  await rest(ROUTE_MS);
}

const heapGap = async ({ marked, plain }: Pair): Promise<number> =>
  (await marked.meter.heap()) - (await plain.meter.heap());

/** Takes readings by turns, so that a slow moment of the machine falls on all. */
async function byTurns<Name extends string>(
  rounds: number,
  work: Readonly<Record<Name, () => Promise<number>>>,
): Promise<Record<Name, Figure>> {
  const names = Object.keys(work) as Name[];
  const readings = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (const name of names) readings.get(name)?.push(await work[name]());
  const made = names.map((name) => [name, figure(readings.get(name) ?? [])]);
  return Object.fromEntries(made) as Record<Name, Figure>;
}
