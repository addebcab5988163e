/** Longest stretch of work between two pauses, in milliseconds: half a frame. */
const BUDGET_MS = 8;

/** What a sliced run came to: its value, and the milliseconds of work (pauses not counted). */
export interface Sliced<T> {
  readonly value: T;
  readonly cost: number;
}

/**
 * Runs a generator to its end in slices of at most `budget` milliseconds, giving way to the page between them.
 * Null when the signal stops it.
 */
export async function runInSlices<T>(
  steps: Generator<undefined, T, undefined>,
  signal: AbortSignal,
  budget = BUDGET_MS,
): Promise<Sliced<T> | null> {
  let cost = 0;
  while (!signal.aborted) {
    const began = performance.now();
    const value = runSlice(steps, began + budget);
    cost += performance.now() - began;
    if (value) return { value: value.value, cost };
    await nextTask();
  }
  return null;
}

/** Runs a generator to its end at once. */
export function runAtOnce<T>(steps: Generator<undefined, T, undefined>): T {
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

function runSlice<T>(
  steps: Generator<undefined, T, undefined>,
  until: number,
): { value: T } | null {
  do {
    const step = steps.next();
    if (step.done) return { value: step.value };
  } while (performance.now() < until);
  return null;
}

interface TaskScheduler {
  postTask?: (task: () => void, options: { priority: string }) => Promise<void>;
}

/** A new task, behind the page's own input and rendering. */
export function nextTask(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: TaskScheduler };
  if (scheduler?.postTask) return scheduler.postTask(() => undefined, { priority: 'user-visible' });
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
