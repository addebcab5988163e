import type { CDPSession, Page } from 'puppeteer-core';

/** Reads what a tab's main thread did: CPU time, not time on the clock, so that a busy machine does not show. */
export interface CpuMeter {
  readonly session: CDPSession;
  /** CPU milliseconds that the main thread spends while `work` goes on, drawing included. */
  spent(work: () => Promise<unknown>): Promise<number>;
  /** Bytes in use after a collection: JavaScript objects and the memory of typed arrays. */
  heap(): Promise<number>;
}

/** Also makes the tab count as seen, so that several tabs can be measured by turns. */
export async function cpuMeter(page: Page): Promise<CpuMeter> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const taskTime = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  return {
    session,
    async spent(work) {
      const before = await taskTime();
      await work();
      return (await taskTime()) - before;
    },
    async heap() {
      for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
      const { usedSize, backingStorageSize } = (await session.send('Runtime.getHeapUsage')) as {
        usedSize: number;
        backingStorageSize: number;
      };
      return usedSize + backingStorageSize;
    },
  };
}
