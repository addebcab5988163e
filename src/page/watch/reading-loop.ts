import { whenVisible } from './when-visible';

/** Quiet time after the last change before a reading, and the longest wait while changes go on; milliseconds. */
const QUIET_MS = 150;
const LONGEST_WAIT_MS = 600;

/**
 * Share of the time that readings may take, so that a page that never rests stays quick, and the work that
 * may be saved up for a page that changes a lot while it loads, in milliseconds.
 */
const SHARE = 0.03;
const SAVED_MS = 150;

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
    const at = Math.max(rest.until(), Math.min(deadline, now + QUIET_MS));
    clearTimeout(timer);
    timer = setTimeout(run, at - now);
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
  const count = () => {
    const now = performance.now();
    saved = Math.min(SAVED_MS, saved + (now - counted) * SHARE);
    counted = now;
  };
  return {
    spend(cost) {
      count();
      saved -= cost;
    },
    /** When the next reading may begin. */
    until() {
      count();
      return saved >= 0 ? counted : counted - saved / SHARE;
    },
  };
}
