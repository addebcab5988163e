import type { CDPSession } from 'puppeteer-core';

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of CPU time of the thread, where the platform tells. */
  readonly tdur?: number;
  readonly dur?: number;
}

/** Marks the thread that is meant, in the trace. */
const MARK = 'exonym-traced-thread';
const CATEGORIES = ['toplevel', 'blink.user_timing', 'disabled-by-default-thread_time'];

/**
 * The tasks of a page's main thread while `work` goes on, longest first, in milliseconds of CPU time: other
 * processes that share the machine do not show.
 */
export async function tasksDuring(
  session: CDPSession,
  work: () => Promise<unknown>,
): Promise<readonly number[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }): void =>
    void events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    traceConfig: { includedCategories: CATEGORIES },
    transferMode: 'ReportEvents',
  });
  await session.send('Runtime.evaluate', { expression: `performance.mark('${MARK}')` });
  await work();
  const done = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await done;
  session.off('Tracing.dataCollected', collect);
  const mark = events.find(({ name }) => name === MARK);
  if (mark === undefined) throw new Error('the trace does not name the thread');
  return events
    .filter(
      ({ name, pid, tid }) => name.endsWith('RunTask') && pid === mark.pid && tid === mark.tid,
    )
    .map(({ tdur, dur }) => (tdur ?? dur ?? 0) / 1000)
    .sort((a, b) => b - a);
}
