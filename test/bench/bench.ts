import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { build } from 'vite';
import { coreInput } from './core-input';
import type { CoreResults } from './core';
import { coreTable } from './core-table';

/** Where inputs, compiled benches and results lie. */
const OUT = 'artifacts/bench';
/** Longest answer of a bench, in bytes. */
const ANSWER_MAX = 16 * 1024 * 1024;

/**
 * `npm run bench`: compiles a bench once, so that nothing but its own code is measured, runs it in a
 * process of its own and writes its answer as JSON and as a table.
 */
async function main(): Promise<void> {
  mkdirSync(OUT, { recursive: true });
  const results = (await runBench('core', coreInput())) as CoreResults;
  console.log(coreTable(results));
}

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
