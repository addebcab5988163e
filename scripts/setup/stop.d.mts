/** Why a script cannot go on: one clear sentence for the person at the terminal, shown without a stack. */
export class Stop extends Error {}

/** Runs `work`; a Stop ends the process with its sentence and exit code 1. */
export function stopGently<T>(work: () => T | Promise<T>): Promise<T>;
