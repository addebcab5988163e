import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { sourceOf } from './bundle-path.mjs';

// `node scripts/command/build-bundle.mjs NAME FILE`
const [name = '', file = ''] = process.argv.slice(2);
const folder = dirname(file);
mkdirSync(folder, { recursive: true });
// built beside and moved: of several processes that start at once none reads half a file
const work = mkdtempSync(join(folder, 'build-'));
await build({
  configFile: false,
  logLevel: 'error',
  ssr: { noExternal: true },
  plugins: [{ name: 'own-addresses', transform: withOwnAddress }],
  build: {
    ssr: sourceOf(name),
    outDir: work,
    target: 'node20',
    rolldownOptions: { output: { codeSplitting: false, entryFileNames: 'bundle.mjs' } },
  },
});
for (const old of readdirSync(folder).filter((entry) => isOld(entry)))
  rmSync(join(folder, old), { force: true });
renameSync(join(work, 'bundle.mjs'), file);
rmSync(work, { recursive: true });

/**
 * Modules find their data beside themselves: in the bundle too.
 * @param {string} code
 * @param {string} id
 */
function withOwnAddress(code, id) {
  if (!code.includes('import.meta.url')) return null;
  return code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href));
}

/**
 * A bundle of this command made from other sources.
 * @param {string} entry
 */
function isOld(entry) {
  return entry.startsWith(`${name}-`) && entry !== basename(file);
}
