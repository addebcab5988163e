import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { build } from 'vite';
import { coreInput } from './core-input';
import type { CoreResults } from './core';
import { coreTable } from './core-table';
import { browserBench } from './browser/browser-bench';
import { compareBench, compareTable } from './compare/compare-bench';
import { popupBench, popupTable } from './popup/popup-bench';
import { browserTable } from './browser/browser-table';

/** Where inputs, compiled benches and results lie. */
const OUT = 'artifacts/bench';
/** Longest answer of a bench, in bytes. */
const ANSWER_MAX = 16 * 1024 * 1024;

const PARTS = ['core', 'compare', 'popup', 'browser'];

/** `npm run bench [-- --only core|compare|popup|browser] [-- --quick]`: writes the answers as JSON and as tables. */
async function main(): Promise<void> {
  mkdirSync(OUT, { recursive: true });
  const parts = wanted(process.argv);
  const quick = process.argv.includes('--quick');
  if (parts.includes('core'))
    console.log(coreTable((await runBench('core', coreInput())) as CoreResults));
  if (parts.includes('compare'))
    console.log(compareTable(kept('compare', await compareBench(OUT, quick))));
  if (parts.includes('popup'))
    console.log(popupTable(kept('popup', await popupBench(process.cwd(), OUT, quick))));
  if (parts.includes('browser'))
    console.log(browserTable(kept('browser', await browserBench(process.cwd(), OUT, quick))));
}

/** Written as JSON too. */
function kept<Results>(name: string, results: Results): Results {
  writeFileSync(`${OUT}/${name}.json`, JSON.stringify(results, null, 2));
  return results;
}

/** Which part was asked for; all without a word. */
function wanted(words: readonly string[]): readonly string[] {
  const at = words.indexOf('--only');
  if (at < 0) return PARTS;
  const part = words[at + 1] ?? '';
  if (!PARTS.includes(part)) throw new Error(`--only takes one of: ${PARTS.join(', ')}`);
  return [part];
}

/**
 * Compiles a bench once, so that nothing but its own code is measured, and runs it in a process of its own.
 */
async function runBench(name: string, input: unknown): Promise<unknown> {
  writeFileSync(`${OUT}/${name}-input.json`, JSON.stringify(input));
  await build({
    configFile: false,
    logLevel: 'warn',
    build: { ssr: `test/bench/${name}.ts`, outDir: `${OUT}/build`, emptyOutDir: false },
  });
  const answer = execFileSync(
    process.execPath,
    [`${OUT}/build/${name}.js`, `${OUT}/${name}-input.json`],
    { encoding: 'utf8', maxBuffer: ANSWER_MAX },
  );
  writeFileSync(`${OUT}/${name}.json`, answer);
  return JSON.parse(answer) as unknown;
}

await main();
