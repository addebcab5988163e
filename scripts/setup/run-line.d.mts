import type { SpawnOptions } from 'node:child_process';

/** Prints a command, runs it with this terminal, answers its exit code (127: could not be started). */
export function runLine(
  shown: string | null,
  command: string,
  args: readonly string[],
  options?: SpawnOptions,
): Promise<number>;
