import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** A search path with nothing on it but scripts that answer as these browsers do. */
function pathWith(names: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'exonym-path-'));
  folders.push(folder);
  for (const name of names)
    writeFileSync(join(folder, name), '#!/bin/sh\necho Browser 156.0\n', { mode: 0o755 });
  return folder;
}

/** Runs node on a machine that has these browsers and may install none. */
function run(args: readonly string[], names: readonly string[], more: NodeJS.ProcessEnv = {}) {
  const { EXONYM_CHROMIUM: _one, EXONYM_FIREFOX: _two, ...rest } = process.env;
  const env = { ...rest, PATH: pathWith(names), EXONYM_NO_INSTALL: '1', ...more };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env });
  return { status, said: stdout + stderr };
}

const TEST_PAGE = ['scripts/test.mjs', '--only', 'page'];
const KINDS = [
  '--import',
  'tsx',
  '--input-type=module',
  '-e',
  "import('./test/e2e/kinds.ts').then(({ KINDS }) => console.log(KINDS.join()))",
];

describe.runIf(process.platform === 'linux')('npm test and the browsers of a machine', () => {
  it('without one says what to install, and fails', () => {
    const { status, said } = run(TEST_PAGE, []);
    expect(said).toContain('Install Chromium (or Google Chrome) or Firefox');
    expect(status).toBe(1);
  });

  it('with Firefox alone says that Chromium’s tests are left out', () => {
    const { status, said } = run(TEST_PAGE, ['firefox']);
    expect(said).toContain('chromium: not found, so its tests are left out');
    expect(said).toMatch(/firefox: .*\/firefox\n/u);
    expect(said).toContain('page    ');
    expect(said).toContain('left out: needs chromium, not found');
    expect(status).toBe(0);
  });

  it.each([
    [['chromium'], 'chromium'],
    [['firefox-esr'], 'firefox'],
    [['google-chrome', 'firefox'], 'chromium,firefox'],
  ])('with %j runs the end-to-end tests in %s', (names, kinds) => {
    const { status, said } = run(KINDS, names);
    expect(said.trim()).toBe(kinds);
    expect(status).toBe(0);
  });

  it('takes the one that a variable names, and objects to one that does not start', () => {
    const mine = join(pathWith(['my-browser']), 'my-browser');
    expect(run(KINDS, [], { EXONYM_CHROMIUM: mine }).said.trim()).toBe('chromium');
    const { status, said } = run(TEST_PAGE, ['firefox'], { EXONYM_CHROMIUM: '/nowhere' });
    expect(said).toContain('EXONYM_CHROMIUM is set to /nowhere');
    expect(status).toBe(1);
  });
});
