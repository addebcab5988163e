import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { BUNDLED, packageOf, thirdPartyText } from '../../scripts/release/third-party';
import { changesOf, nextVersion } from '../../scripts/release/version';
import { filesIn, zipFiles } from '../../scripts/release/zip-folder';

const folder = mkdtempSync(join(tmpdir(), 'exonym-zip-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function tree(name: string, when: Date): string {
  const root = join(folder, name);
  mkdirSync(join(root, 'b'), { recursive: true });
  for (const [path, text] of [
    ['b/two.txt', 'two'],
    ['a.txt', 'one'],
  ] as const) {
    writeFileSync(join(root, path), text);
    utimesSync(join(root, path), when, when);
  }
  return root;
}

describe('a zip', () => {
  const one = tree('one', new Date(2020, 1, 1));
  const two = tree('two', new Date(2024, 5, 5));
  it('has the same bytes for the same files, whenever and wherever they were written', () => {
    expect(Buffer.compare(zipFiles(one, filesIn(one)), zipFiles(two, filesIn(two)))).toBe(0);
  });

  it('holds every file, by sorted path', () => {
    const zip = unzipSync(zipFiles(one, filesIn(one)));
    expect(Object.keys(zip)).toEqual(['a.txt', 'b/two.txt']);
    expect(Buffer.from(zip['b/two.txt'] ?? []).toString()).toBe('two');
  });
});

describe('a version', () => {
  it.each([
    ['0.1.9', 'patch', '0.1.10'],
    ['0.1.9', 'minor', '0.2.0'],
    ['0.1.9', 'major', '1.0.0'],
    ['0.1.9', '0.1.10', '0.1.10'],
  ])('%s, %s → %s', (now, wanted, next) => expect(nextVersion(now, wanted)).toBe(next));

  it.each(['0.1.8', '0.1.9', '1', 'new', '1.2.3-beta'])('is not %s', (wanted) => {
    expect(() => nextVersion('0.1.9', wanted)).toThrow(wanted);
  });

  it('finds its own entry in the change log', () => {
    const log = '# Changelog\n\n## 0.2.0 — May\n\n- New\n\n## 0.1.0\n\n- Old\n';
    expect(changesOf(log, '0.2.0')).toBe('- New');
    expect(changesOf(log, '0.1.0')).toBe('- Old');
    expect(changesOf(log, '0.3.0')).toBeNull();
    expect(changesOf('## 0.2.0 — not yet released\n\n- New\n', '0.2.0')).toBeNull();
  });
});

describe('what is shipped', () => {
  it.each([
    ['/x/node_modules/preact/dist/preact.mjs', 'preact'],
    ['/x/node_modules/@scope/name/index.js?commonjs', '@scope/name'],
    ['/x/src/core/engine.ts', null],
    ['\u0000rolldown/runtime.js', null],
  ])('%s is of %s', (id, name) => expect(packageOf(id)).toBe(name));

  it('names every package with its licence', () => {
    const text = thirdPartyText(process.cwd());
    for (const name of BUNDLED) expect(text).toContain(`${name} `);
    expect(text).toMatch(/MIT|Mozilla Public License/u);
  });
});
