import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runLine } from '../setup/run-line.mjs';
import { ROOT } from '../setup.mjs';

/**
 * How a stage ended. A failing script counts as one failure, a passing one as no test.
 * @typedef {{ name: string, seconds: number, passed: number, failed: number, result: string }} Ended
 */

/**
 * @param {import('./stages.mjs').Stage} stage
 * @param {{ chromium?: string, firefox?: string }} browsers
 * @param {readonly Ended[]} before
 * @returns {Promise<Ended>}
 */
export async function runStage(stage, browsers, before) {
  const { name, needs, after } = stage;
  if (needs && !browsers[needs])
    return told(stage, { passed: 0, failed: 0, result: `left out: needs ${needs}, not found` });
  if (before.some((one) => one.name === after && one.failed > 0))
    return told(stage, { passed: 0, failed: 1, result: `not run: ${after} failed` });
  console.log(`\n── ${name}${stage.browsers ? ` (${browserNames(stage, browsers)})` : ''}`);
  const start = performance.now();
  const ended = stage.vitest ? await runVitest(stage.vitest) : await runScript(stage.script ?? '');
  return { name, seconds: (performance.now() - start) / 1000, ...ended };
}

/** @param {import('./stages.mjs').Stage} stage @param {Omit<Ended, 'name' | 'seconds'>} ended */
function told({ name }, ended) {
  console.log(`\n── ${name}: ${ended.result}`);
  return { name, seconds: 0, ...ended };
}

/** @param {import('./stages.mjs').Stage} stage @param {object} browsers */
function browserNames({ needs }, browsers) {
  return needs ?? Object.keys(browsers).join(' and ');
}

/** @param {string} script */
async function runScript(script) {
  const npm = process.env.npm_execpath;
  const args = ['run', '--silent', script];
  const code = npm
    ? await runLine(`npm run ${script}`, process.execPath, [npm, ...args], { cwd: ROOT })
    : await runLine(`npm run ${script}`, 'npm', args, { cwd: ROOT });
  const failed = code === 0 ? 0 : 1;
  return { passed: 0, failed, result: failed ? `failed (exit code ${code})` : 'ok' };
}

/** @param {readonly string[]} choice */
async function runVitest(choice) {
  const folder = mkdtempSync(join(tmpdir(), 'exonym-test-'));
  const report = join(folder, 'report.json');
  const vitest = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
  const args = ['run', ...choice, '--reporter=default', '--reporter=json'];
  const code = await runLine(
    ['npx vitest run', ...choice].join(' '),
    process.execPath,
    [vitest, ...args, `--outputFile.json=${report}`],
    { cwd: ROOT },
  );
  const { passed, failed } = countsOf(report);
  rmSync(folder, { recursive: true });
  const all = code !== 0 && failed === 0 ? 1 : failed; // a file that could not be read has no tests
  return { passed, failed: all, result: `${passed} passed, ${all} failed` };
}

/** @param {string} report */
function countsOf(report) {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    const broken = testResults.filter(
      (file) => file.status === 'failed' && !hasFailed(file),
    ).length;
    return { passed: numPassedTests, failed: numFailedTests + broken };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

/** @param {{ assertionResults: { status: string }[] }} file */
function hasFailed({ assertionResults }) {
  return assertionResults.some(({ status }) => status === 'failed');
}
