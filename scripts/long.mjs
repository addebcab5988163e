import { join } from 'node:path';
import { runLine } from './setup/run-line.mjs';
import { ROOT } from './setup.mjs';

// `node scripts/long.mjs ARGUMENT…`: Vitest with these arguments, every test at its full length, in any shell.
process.env.EXONYM_LONG = '1';
const choice = process.argv.slice(2);
const vitest = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
process.exitCode = await runLine(
  ['npx vitest run', ...choice].join(' '),
  process.execPath,
  [vitest, 'run', ...choice],
  { cwd: ROOT },
);
