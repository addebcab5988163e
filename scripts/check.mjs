import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './setup.mjs';

// `npm run check`: types, linter, formats and lists, as many at once as there are cores; the longest first.
const STEPS = [
  'prettier --check --log-level warn .',
  'node --import tsx scripts/check-lists.ts',
  'tsc -p .',
  'tsc -p src/core',
  'oxlint -c .ci/oxlint.json --deny-warnings src test scripts vite.config.ts',
];

const waiting = [...STEPS];
let failed = false;
await Promise.all(
  Array.from({ length: availableParallelism() }, async () => {
    for (let line = waiting.shift(); line !== undefined; line = waiting.shift()) {
      const { code, out } = await run(line);
      if (code !== 0) failed = true;
      process.stdout.write(`$ ${line}\n${out}${code === 0 ? '' : `failed (exit code ${code})\n`}`);
    }
  }),
);
process.exitCode = failed ? 1 : 0;

/**
 * Runs a line of words without quotation marks; its output is kept, so that no two mix.
 * @param {string} line
 * @returns {Promise<{ code: number, out: string }>}
 */
function run(line) {
  const [command = '', ...args] = line.split(' ');
  const bin = join(ROOT, 'node_modules', '.bin');
  const separator = process.platform === 'win32' ? ';' : ':';
  const env = { ...process.env, PATH: `${bin}${separator}${process.env['PATH'] ?? ''}` };
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: ROOT, env, shell: process.platform === 'win32' });
    let out = '';
    child.stdout.on('data', (part) => (out += part));
    child.stderr.on('data', (part) => (out += part));
    child.once('error', (error) => resolve({ code: 127, out: `${error.message}\n` }));
    child.once('close', (code) => resolve({ code: code ?? 1, out }));
  });
}
