import { buildExtension } from '../../../scripts/start/build-extension';
import { runLine } from '../../../scripts/setup/run-line.mjs';
import { KINDS } from '../kinds';

/** `npm run safety`: the whole page-safety suite in every browser of this machine. */
const root = process.cwd();
for (const kind of KINDS) await buildExtension(root, kind);
process.exitCode = await runLine(
  null,
  process.execPath,
  ['scripts/long.mjs', '-c', 'test/e2e/vitest.e2e.ts', 'test/e2e/safety'],
  { cwd: root, env: { ...process.env, EXONYM_SAFETY: 'all' } },
);
