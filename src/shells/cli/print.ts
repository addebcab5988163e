import { once } from 'node:events';
import { Complaint } from './complaint';

/** npm runs scripts in the project's folder; paths are the caller's. */
export const CALLER = process.env['INIT_CWD'] ?? process.cwd();

/** Writes to standard output, which holds answers only; waits while the reader is slower. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** A sentence on standard error. */
export function complain(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}

/** The sentence of a complaint; anything else is a fault of ours and says so. */
export function complaintOf(error: unknown): string {
  if (error instanceof Complaint) return error.message;
  return `Exonym failed on this input, which is a fault of Exonym: ${String(error)}`;
}

/** Runs a command and sets the exit code. A reader such as `head` that closes the pipe early ends it quietly. */
export async function runCommand(
  main: (args: readonly string[]) => Promise<number>,
): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) =>
    process.exit(error.code === 'EPIPE' ? 0 : 1),
  );
  try {
    process.exitCode = await main(process.argv.slice(2));
  } catch (error) {
    // `parseArgs` names the option that it does not know.
    const known = error instanceof TypeError && 'code' in error;
    complain(known ? error.message : complaintOf(error));
    process.exitCode = 1;
  }
}
