import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { build } from 'vite';
import { coreInput } from './core-input';
import type { CoreResults } from './core';
import { coreTable } from './core-table';
import { browserBench } from './browser/browser-bench';
import { browserTable } from './browser/browser-table';

/** Where inputs, compiled benches and results lie. */
const OUT = 'artifacts/bench';
/** Longest answer of a bench, in bytes. */
const ANSWER_MAX = 16 * 1024 * 1024;

/** `npm run bench [-- --only core|browser] [-- --quick]`: writes the answers as JSON and as tables. */
async function main(): Promise<void> {
  mkdirSync(OUT, { recursive: true });
  const only = wanted(process.argv);
  if (only !== 'browser')
    console.log(coreTable((await runBench('core', coreInput())) as CoreResults));
  if (only === 'core') return;
  const results = await browserBench(process.cwd(), OUT, process.argv.includes('--quick'));
  writeFileSync(`${OUT}/browser.json`, JSON.stringify(results, null, 2));
  console.log(browserTable(results));
}

/** Which part was asked for; all without a word. */
function wanted(words: readonly string[]): string | null {
  const at = words.indexOf('--only');
  const part = at < 0 ? null : (words[at + 1] ?? '');
  if (part !== null && part !== 'core' && part !== 'browser')
    throw new Error('--only takes one of: core, browser');
  return part;
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
