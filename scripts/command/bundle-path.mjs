import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CACHE = join(ROOT, 'node_modules/.cache/exonym');

/**
 * The source file of a command.
 * @param {string} name
 */
export const sourceOf = (name) => join(ROOT, `src/shells/cli/${name}.ts`);

/**
 * Where a command's bundle lies. The name is made from path, size and time of all that goes in, so that a
 * changed source is never run from an old bundle.
 * @param {string} name
 */
export function bundleFor(name) {
  const stamp = createHash('sha256').update(process.version);
  for (const path of sources()) {
    const { size, mtimeMs } = statSync(path);
    stamp.update(`${path}\n${size} ${mtimeMs}\n`);
  }
  return join(CACHE, `${name}-${stamp.digest('hex').slice(0, 16)}.mjs`);
}

/** The lists are read when a command runs, so they are not among them. */
function* sources() {
  for (const entry of readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true }))
    if (entry.isFile() && /\.tsx?$/u.test(entry.name))
      yield join(entry.parentPath ?? entry.path, entry.name);
  for (const name of ['package-lock.json', 'scripts/command/build-bundle.mjs'])
    yield join(ROOT, name);
}
