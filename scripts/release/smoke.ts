/** `npm run release:smoke`: installs the zips of `artifacts/release` in the browsers of this machine and uses them. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const { status } = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', '-c', 'test/e2e/vitest.e2e.ts', 'smoke'],
  {
    cwd: ROOT,
    stdio: 'inherit',
    // one of the long tests: left out of a run that does not ask for them
    env: { ...process.env, EXONYM_LONG: '1', EXONYM_RELEASE: 'artifacts/release' },
  },
);
process.exitCode = status ?? 1;
