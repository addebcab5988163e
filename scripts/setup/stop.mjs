/** Why a script cannot go on: one clear sentence for the person at the terminal, shown without a stack. */
export class Stop extends Error {}

/**
 * Runs `work`; a {@link Stop} ends the process with its sentence and exit code 1.
 * @template T
 * @param {() => T | Promise<T>} work
 * @returns {Promise<T>}
 */
export async function stopGently(work) {
  try {
    return await work();
  } catch (error) {
    const known = error instanceof Stop;
    console.error(`\n${known ? '' : 'Something unexpected went wrong: '}${messageOf(error)}`);
    if (process.env.EXONYM_DEBUG) console.error(error);
    else if (!known) console.error('Set EXONYM_DEBUG=1 to see where.');
    process.exit(1);
  }
}

/** @param {unknown} error */
function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}
