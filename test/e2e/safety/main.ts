import { join } from 'node:path';
import { buildExtension } from '../../../scripts/start/build-extension';
import { runLine } from '../../../scripts/setup/run-line.mjs';
import { KINDS } from '../kinds';

/** `npm run safety`: the whole page-safety suite in every browser of this machine. */
const root = process.cwd();
for (const kind of KINDS) await buildExtension(root, kind);
process.exitCode = await runLine(
  'npx vitest run -c test/e2e/vitest.e2e.ts test/e2e/safety',
  process.execPath,
  [
    join(root, 'node_modules/vitest/vitest.mjs'),
    'run',
    '-c',
    'test/e2e/vitest.e2e.ts',
    'test/e2e/safety',
  ],
  { cwd: root, env: { ...process.env, EXONYM_SAFETY: 'all', EXONYM_LONG: '1' } },
);
