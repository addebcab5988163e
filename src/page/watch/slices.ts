/** Longest stretch of work between two pauses, in milliseconds: a step before the last may take as long again. */
const BUDGET_MS = 6;

/** A run that begins so soon after another ended is part of the same task, milliseconds. */
const SAME_TASK_MS = 0.5;

/** When the last slice ended, and until when its task may be worked in. */
let ended = -Infinity;
let until = 0;

/** What a sliced run came to: its value, and the milliseconds of work (pauses not counted). */
export interface Sliced<T> {
  readonly value: T;
  readonly cost: number;
}

/**
 * Runs a generator to its end in slices of a few milliseconds, giving way to the page between them. A run
 * that follows on another shares the slice that is begun. Null when the signal stops it.
 */
export async function runInSlices<T>(
  steps: Generator<unknown, T, undefined>,
  signal: AbortSignal,
): Promise<Sliced<T> | null> {
  let cost = 0;
  for (let isNew = false; !signal.aborted; isNew = true) {
    const began = performance.now();
    if (isNew || began > ended + SAME_TASK_MS) until = began + BUDGET_MS;
    const value = began < until ? runSlice(steps) : null;
    ended = performance.now();
    cost += ended - began;
    if (value) return { value: value.value, cost };
    await nextTask();
  }
  return null;
}

/** What a generator yields first besides `undefined`, or its end. It may be run on from there. */
export function* firstOf<Y extends object, T>(
  steps: Generator<Y | undefined, T, undefined>,
): Generator<undefined, IteratorResult<Y, T>, undefined> {
  for (;;) {
    const step = steps.next();
    if (step.done || step.value) return step as IteratorResult<Y, T>;
    yield undefined;
  }
}

/** Gives way to the page once, before work that cannot be cut; false when the signal stops it. */
export async function giveWay(signal: AbortSignal): Promise<boolean> {
  if (performance.now() <= ended + SAME_TASK_MS) await nextTask();
  return !signal.aborted;
}

/** Runs a generator to its end at once. */
export function runAtOnce<T>(steps: Generator<unknown, T, undefined>): T {
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

function runSlice<T>(steps: Generator<unknown, T, undefined>): { value: T } | null {
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
