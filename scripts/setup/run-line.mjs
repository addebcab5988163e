import { spawn } from 'node:child_process';

/**
 * Prints a command as a person would type it (`null`: says nothing), runs it with this terminal, answers
 * its exit code (127 when it could not be started).
 * @param {string | null} shown
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>}
 */
export function runLine(shown, command, args, options = {}) {
  if (shown !== null) console.log(`$ ${shown}`);
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'inherit', ...options });
    child.once('error', () => resolve(127));
    child.once('exit', (code, signal) => resolve(signal ? 130 : (code ?? 1)));
  });
}
