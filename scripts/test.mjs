import { STAGES } from './test/stages.mjs';
import { runStage } from './test/run-stage.mjs';
import { ensureReady } from './setup.mjs';

// `npm test [-- --only unit|page|e2e] [-- --long]`: runs every stage, tells how each ended, fails if any failed.
// `--long`: with the tests that take minutes of their own.
if (process.argv.includes('--long')) process.env.EXONYM_LONG = '1';
const at = process.argv.indexOf('--only');
const only = at < 0 ? null : (process.argv[at + 1] ?? '');
const wanted = STAGES.filter(({ name, neededBy = [] }) =>
  only === null ? true : name === only || neededBy.includes(only),
);
if (only !== null && !STAGES.some(({ name }) => name === only)) {
  console.error(`--only takes one of: ${STAGES.map(({ name }) => name).join(', ')}.`);
  process.exit(1);
}
const browsers = await ensureReady({ browsers: wanted.some((stage) => stage.browsers) });
if (wanted.some((stage) => stage.browsers))
  for (const kind of /** @type {const} */ (['chromium', 'firefox']))
    console.log(`${kind}: ${browsers[kind] ?? 'not found, so its tests are left out'}`);

const ended = [];
for (const stage of wanted) ended.push(await runStage(stage, browsers, ended));

console.log('\nStage   Time     Result');
for (const { name, seconds, result } of ended)
  console.log(`${name.padEnd(6)}  ${`${seconds.toFixed(1)} s`.padStart(7)}  ${result}`);
const total = (/** @type {'passed' | 'failed'} */ key) =>
  ended.reduce((sum, stage) => sum + stage[key], 0);
console.log(`${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') > 0 ? 1 : 0;
