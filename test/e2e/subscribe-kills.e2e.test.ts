import { beforeAll, describe, expect, test } from 'vitest';
import { seeded } from '../bench/random';
import { until } from './driver/until';
import { openData, readBackupFile } from './import-file';
import { KINDS } from './kinds';
import { flowsWith, type Flow, type ReadyFlow, settle } from './list-flows';
import { type KeptState, keptState, strayBodies } from './shelf-state';
import { SubscribeBench } from './subscribe-bench';

const KILLS = 100;
const CUTS = 20;
/** Milliseconds within which the end comes after a flow was started; the background takes some tens, a page more. */
const KILL_WITHIN = 60;
const CUT_WITHIN = 120;
const SEED = Number(process.env['EXONYM_SEED'] ?? Date.now() % 1_000_000_000);

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** What a flow does not touch is as it was, byte by byte. */
function expectUntouched(now: KeptState, before: KeptState, { touches }: ReadyFlow): void {
  if (touches === 'all') return;
  if (touches === 'settings') return expect(now.lists).toEqual(before.lists);
  const others = ({ lists }: KeptState) =>
    Object.entries(lists).filter(([id]) => !touches.includes(id));
  expect(others(now)).toEqual(others(before));
  expect(now.settings).toEqual(before.settings);
}

describe.runIf(KINDS.includes('chromium'))('an end at a random moment, in Chromium', () => {
  const bench = new SubscribeBench('chromium');
  const random = seeded(SEED);
  let flows: readonly (readonly [string, Flow])[];
  let turn = 0;

  beforeAll(async () => {
    console.log(`seed ${SEED}: EXONYM_SEED=${SEED} repeats the moments`);
    await settle(bench);
    const page = await openData(bench.driver);
    flows = flowsWith(await readBackupFile(page), await keptState(bench.driver));
    await page.close();
  });

  const next = async () => {
    const [name, flow] = flows[turn % flows.length] ?? flows[0]!;
    const ready = await flow(bench, ++turn);
    return { name, ready, before: await keptState(bench.driver) };
  };

  /** At rest after a start: nothing torn, nothing stray, nobody complained, an alarm where one is needed. */
  async function expectClean(): Promise<void> {
    await until(
      'nothing stray is left',
      async () => (await strayBodies(bench.driver)).length === 0,
    );
    const subscribed = (await bench.stored()).entry !== null;
    await until('the alarm is as it should be', async () => {
      const alarms = await bench.driver.inExtension((view) => view.chrome.alarms.getAll());
      return alarms.length === (subscribed ? 1 : 0);
    });
    expect(await bench.driver.errors()).toEqual([]);
  }

  test(
    `of the background, ${KILLS} times: nothing is lost or torn`,
    { timeout: 900_000 },
    async () => {
      let [came, not] = [0, 0];
      for (let kill = 0; kill < KILLS; kill++) {
        const { name, ready, before } = await next();
        const acting = ready.act().catch(() => null);
        await pause(random(KILL_WITHIN));
        await bench.driver.killBackground();
        await acting;
        // what a page does is not ended with the background
        if (ready.page)
          await until(`${name} came about`, async () =>
            ready.done(await keptState(bench.driver), before),
          );
        const now = await keptState(bench.driver);
        if (ready.done(now, before)) came++;
        else {
          expect(now, `${name}, turn ${turn}: neither before nor after`).toEqual(before);
          not++;
        }
        expectUntouched(now, before, ready);
        await ready.page?.close();
      }
      console.log(`${came} came about, ${not} did not, none in part`);
      await bench.driver.close();
      await bench.start();
      await expectClean();
    },
  );

  test(`of the browser, ${CUTS} times: nothing is lost or torn`, { timeout: 900_000 }, async () => {
    let [came, not] = [0, 0];
    for (let cut = 0; cut < CUTS; cut++) {
      const { name, ready, before } = await next();
      void ready.act().catch(() => null);
      await pause(random(CUT_WITHIN));
      await bench.driver.cut?.();
      await bench.start();
      const now = await keptState(bench.driver);
      if (ready.done(now, before)) came++;
      else {
        expect(now, `${name}, turn ${turn}: neither before nor after`).toEqual(before);
        not++;
      }
      expectUntouched(now, before, ready);
      await expectClean();
    }
    console.log(`${came} came about, ${not} did not, none in part`);
  });
});
