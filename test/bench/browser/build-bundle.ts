import { readFileSync } from 'node:fs';
import { build } from 'vite';

const ENTRY = 'test/bench/browser/in-page/bench-page.ts';

/** Compiles Exonym's page layer and its rivals for a plain page; answers the script. Styles go with it. */
export async function buildBundle(outDir: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir,
      emptyOutDir: true,
      lib: { entry: ENTRY, formats: ['iife'], name: 'benchPage', fileName: () => 'bench-page.js' },
    },
  });
  return readFileSync(`${outDir}/bench-page.js`, 'utf8');
}
