import { join } from 'node:path';
import { runLine } from './setup/run-line.mjs';
import { ensureReady, ROOT } from './setup.mjs';

// `npm start [-- FILE]`: what needs packages runs in a child, since none may be there when this file is read.
await ensureReady({ browsers: true });
const args = process.argv.slice(2);
process.on('SIGINT', () => {}); // the child hears Ctrl-C too and closes the browser; this waits for it
process.exitCode = await runLine(
  null,
  process.execPath,
  ['--import', import.meta.resolve('tsx'), join(ROOT, 'scripts', 'start', 'main.ts'), ...args],
  { cwd: ROOT },
);
