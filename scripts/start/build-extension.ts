import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { runLine } from '../setup/run-line.mjs';
import { Stop } from '../setup/stop.mjs';

/** All that goes into a build. */
const INPUTS = ['src', 'icons', 'manifest.json', 'package.json', 'vite.config.ts', 'scripts'];

/** Builds the extension unless the build is newer than everything it is made from; answers its folder. */
export async function buildExtension(root: string, kind: 'chromium' | 'firefox'): Promise<string> {
  const dist = join(root, 'dist', kind);
  const built = newest(join(dist, 'manifest.json'));
  const changed = Math.max(...INPUTS.map((input) => newest(join(root, input))));
  if (built >= changed) return dist;
  const npm = process.env['npm_execpath'];
  const args = ['run', '--silent', 'build'];
  const code = await (npm
    ? runLine('npm run build', process.execPath, [npm, ...args], { cwd: root })
    : runLine('npm run build', 'npm', args, { cwd: root }));
  if (code !== 0) throw new Stop(`\`npm run build\` failed (exit code ${code}; see above).`);
  return dist;
}

/** Latest change of a file or of anything in a folder, in milliseconds; 0 when it isn't there. */
function newest(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}
