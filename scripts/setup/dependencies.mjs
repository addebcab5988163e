import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runLine } from './run-line.mjs';
import { Stop } from './stop.mjs';

const LINE = 'npm ci --ignore-scripts';

/**
 * Installs what package-lock.json names unless it is there already.
 * @param {string} root
 */
export async function ensureDependencies(root) {
  const missing = whatIsMissing(root);
  if (missing === null) return;
  console.log(`${missing}, so the project's own packages are installed first:`);
  const npm = process.env.npm_execpath;
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
  const code =
    npm && /\.c?js$/.test(npm)
      ? await runLine(LINE, process.execPath, [npm, ...args], { cwd: root })
      : await runLine(LINE, 'npm', args, { cwd: root, shell: process.platform === 'win32' });
  if (code === 127) throw new Stop(`npm was not found: install it, then run \`${LINE}\`.`);
  if (code !== 0)
    throw new Stop(
      `\`${LINE}\` failed (exit code ${code}); npm's own words above say why. It needs the package registry: without a network nothing can be installed.`,
    );
}

/**
 * Why packages have to be installed, as the start of a sentence, or null when all is in place. npm writes
 * `node_modules/.package-lock.json` last, so it tells a whole installation from one that was cut short.
 * @param {string} root
 * @returns {string | null}
 */
function whatIsMissing(root) {
  const wanted = packagesOf(join(root, 'package-lock.json'));
  if (!wanted) throw new Stop('package-lock.json is missing or broken: this is not a whole clone.');
  const present = packagesOf(join(root, 'node_modules', '.package-lock.json'));
  if (!present) return 'node_modules is missing or incomplete';
  for (const [path, { version, optional, devOptional }] of Object.entries(wanted)) {
    const mayMiss = path === '' || optional || devOptional;
    if (present[path] ? present[path].version !== version : !mayMiss)
      return 'node_modules does not match package-lock.json';
  }
  return null;
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }> | null}
 */
function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? null;
  } catch {
    return null;
  }
}
