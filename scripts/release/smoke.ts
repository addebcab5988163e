/** `npm run release:smoke`: installs the zips of `artifacts/release` in the browsers of this machine and uses them. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const { status } = spawnSync(
  process.execPath,
  ['scripts/long.mjs', '-c', 'test/e2e/vitest.e2e.ts', 'smoke'],
  { cwd: ROOT, stdio: 'inherit', env: { ...process.env, EXONYM_RELEASE: 'artifacts/release' } },
);
process.exitCode = status ?? 1;
