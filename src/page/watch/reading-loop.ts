import { whenVisible } from './when-visible';

/** Quiet time after the last change before a reading, and the longest wait while changes go on; milliseconds. */
const QUIET_MS = 150;
const LONGEST_WAIT_MS = 600;

/**
 * Share of the time that readings may take, so that a page that never rests stays quick, and the work that
 * may be saved up for a page that changes a lot while it loads, in milliseconds.
 */
const SHARE = 0.02;
const SAVED_MS = 150;

/**
 * Longest pause after a costly reading, and after many of them. Only the clock can be read here: on a busy
 * machine a reading seems to cost many times its work, and the reader would wait for marks for its sake.
 */
const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 5000;

/** Asks for readings; at most one runs at a time. */
export interface ReadingLoop {
  /** Something changed: read once the page rests. */
  changed(): void;
  /** Read at once, giving up a reading that is under way. */
  restart(): void;
}

/** One reading; answers the milliseconds of work it took. */
export type Reading = (signal: AbortSignal) => Promise<number>;

/** Decides when to read: batched, never in a hidden tab, and less often the more a reading costs. */
export function readingLoop(document: Document, signal: AbortSignal, read: Reading): ReadingLoop {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let deadline = 0;
  /** When to read. The timer is set once and looks again: a page may change a hundred times a second. */
  let due = 0;
  const rest = workBudget();
  let current: AbortController | null = null;
  let again = false;

  const run = async () => {
    timer = undefined;
    deadline = 0;
    const mine = (current = new AbortController());
    const either = AbortSignal.any([signal, mine.signal]);
    try {
      if (!(await whenVisible(document, either))) return;
      again = false;
      rest.spend(await read(either));
    } finally {
      if (current === mine) current = null;
      if (again && !current && !signal.aborted) changed();
    }
  };

  const changed = () => {
    if (current) again = true;
    if (signal.aborted || current) return;
    const now = performance.now();
    deadline ||= now + LONGEST_WAIT_MS;
    due = Math.max(rest.until(), Math.min(deadline, now + QUIET_MS));
    timer ??= setTimeout(wake, due - now);
  };

  const wake = () => {
    const left = due - performance.now();
    timer = left < 1 ? void run() : setTimeout(wake, left);
  };

  const restart = () => {
    if (signal.aborted) return;
    current?.abort();
    clearTimeout(timer);
    void run();
  };

  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return { changed, restart };
}

/** How much work may be done when: fills up with time, empties with work. */
function workBudget(): { spend(cost: number): void; until(): number } {
  let saved = SAVED_MS;
  let counted = performance.now();
  let pause = FIRST_PAUSE_MS;
  let next = counted;
  return {
    spend(cost) {
      const now = performance.now();
      saved = Math.min(SAVED_MS, saved + (now - counted) * SHARE);
      counted = now;
      pause = saved < 0 ? Math.min(2 * pause, LONGEST_PAUSE_MS) : FIRST_PAUSE_MS;
      saved = Math.max(saved - cost, -LONGEST_PAUSE_MS * SHARE);
      next = now + Math.min(pause, Math.max(0, -saved / SHARE));
    },
    /** When the next reading may begin. */
    until: () => Math.max(next, performance.now()),
  };
}
