/** Milliseconds that a condition is given by default; a loaded machine needs the slack. */
const PATIENCE = 30_000;
const STEP = 100;

/**
 * Asks `condition` again and again until it answers something truthy, and answers that. A condition that
 * throws (a page that is navigating, a worker that is starting) counts as not yet.
 * @throws {Error} naming `what`, and the last error, when the time is up.
 */
export async function until<T>(
  what: string,
  condition: () => Promise<T> | T,
  patience = PATIENCE,
): Promise<NonNullable<T>> {
  const end = Date.now() + patience;
  let last: unknown;
  for (;;) {
    try {
      const value = await condition();
      if (value) return value;
      last = undefined;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`gave up waiting until ${what}`, { cause: last });
    await new Promise((resolve) => setTimeout(resolve, STEP));
  }
}
