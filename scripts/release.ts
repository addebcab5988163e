/**
 * `npm run release -- [patch|minor|major|1.2.3] [--dry-run]`: builds both extensions, checks them, and puts
 * two zips, the source archive for reviewers, the licences and the bill of materials into
 * `artifacts/release/`, then installs each zip in its browser. Without `--dry-run` it also bumps the version,
 * commits and tags. Needs `npm ci`.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findBrowsers } from './setup/find-browsers.mjs';
import { lintBuild } from './release/lint-build';
import { thirdPartyText } from './release/third-party';
import { type Asking, unexplained } from './release/unexplained';
import { changesOf, nextVersion } from './release/version';
import { filesIn, zipFiles } from './release/zip-folder';

const ROOT = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/u, '');
const OUT = `${ROOT}/artifacts/release`;
/** Largest zip that we hand to a reader. */
const MOST_BYTES = 2.5 * 1024 * 1024;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'dry-run': { type: 'boolean', default: false } },
});
const isDry = values['dry-run'];

const run = (command: string, args: readonly string[]): string =>
  execFileSync(command, args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 1e9 });

function readVersion(): string {
  const { version } = JSON.parse(readFileSync(`${ROOT}/package.json`, 'utf8')) as {
    version: string;
  };
  return version;
}

/** Runs one of our own steps, which tells its own story and ends the release if it fails. */
function step(script: string): void {
  const args = ['--import', 'tsx', `scripts/release/${script}.ts`];
  const { status } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) stop(`${script} failed (see above)`);
}

/** Stops with a sentence. */
function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

/** The version to make, and what the change log says of it. Stops where a release could not be finished. */
function plan(): { version: string; notes: string | null } {
  const now = readVersion();
  const [wanted] = positionals;
  const version = wanted === undefined ? now : nextVersion(now, wanted);
  const notes = changesOf(readFileSync(`${ROOT}/CHANGELOG.md`, 'utf8'), version);
  if (isDry) {
    if (version !== now) console.log(`would go from ${now} to ${version}`);
    return { version: now, notes };
  }
  const dirty = run('git', ['status', '--porcelain', '--untracked-files=no']).trim();
  if (dirty !== '') stop(`commit first:\n${dirty}`);
  if (notes === null)
    stop(`CHANGELOG.md says nothing of ${version}, or that it is not yet released`);
  if (run('git', ['tag', '--list', `v${version}`]).trim() !== '') stop(`v${version} is tagged`);
  if (version !== now) run('npm', ['version', version, '--no-git-tag-version']);
  return { version, notes };
}

/** Records the release in git. */
function record(version: string, notes: string | null): void {
  if (run('git', ['status', '--porcelain', '--untracked-files=no']).trim() !== '')
    run('git', ['commit', '-am', `Release ${version}`]);
  run('git', ['tag', '-a', `v${version}`, '-m', `Exonym ${version}\n\n${notes}`]);
  console.log(`tagged v${version}: push it, then upload what lies in artifacts/release`);
}

function write(name: string, bytes: Uint8Array | string): string {
  writeFileSync(`${OUT}/${name}`, bytes);
  const sum = createHash('sha256').update(bytes).digest('hex');
  console.log(`${sum}  ${name}  ${Math.round(Buffer.byteLength(bytes) / 1024)} kB`);
  return `${sum}  ${name}\n`;
}

async function pack(version: string): Promise<void> {
  const licences = thirdPartyText(ROOT);
  const sums: string[] = [];
  for (const kind of ['chromium', 'firefox']) {
    const dist = `${ROOT}/dist/${kind}`;
    writeFileSync(`${dist}/THIRD-PARTY.txt`, licences);
    const zip = zipFiles(dist, filesIn(dist));
    if (zip.length > MOST_BYTES) stop(`the ${kind} zip is over ${MOST_BYTES} bytes`);
    sums.push(write(`exonym-${kind}-${version}.zip`, zip));
    const complaints = [
      ...notExplained(dist),
      ...(kind === 'firefox' ? await lintBuild(dist) : []),
    ];
    if (complaints.length > 0) stop(complaints.join('\n'));
  }
  const sources = run('git', ['ls-files', '-z']).split('\0').filter(Boolean).sort();
  sums.push(write(`exonym-source-${version}.zip`, zipFiles(ROOT, sources)));
  sums.push(write(`exonym-${version}.sbom.json`, billOfMaterials()));
  writeFileSync(`${OUT}/SHA256SUMS`, sums.join(''));
}

function notExplained(dist: string): readonly string[] {
  const read = (path: string): string => readFileSync(path, 'utf8');
  const manifest = JSON.parse(read(`${dist}/manifest.json`)) as Asking;
  const places = ['docs/permissions.md', 'docs/store/permissions.md'] as const;
  const [table, paragraphs] = places.map((path) => read(`${ROOT}/${path}`)) as [string, string];
  return unexplained(manifest, table, paragraphs);
}

/** Both zips in their browsers; a dry run makes do with one. */
function smoke(): void {
  const found = findBrowsers();
  const missing = (['chromium', 'firefox'] as const).filter((kind) => found[kind] === undefined);
  if (missing.length > 0) {
    const sentence = `not installed and tried, because it was not found: ${missing.join(', ')}`;
    if (!isDry || missing.length === 2) stop(sentence);
    console.log(sentence);
  }
  step('smoke');
}

/** The runtime dependencies as CycloneDX, without what differs from run to run. */
function billOfMaterials(): string {
  const text = run('npm', ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev']);
  const { serialNumber: _number, metadata, ...rest } = JSON.parse(text) as Record<string, unknown>;
  const { timestamp: _time, component, ...kept } = metadata as Record<string, unknown>;
  // npm names the project after its folder
  const named = { ...(component as object), name: 'exonym' };
  return `${JSON.stringify({ ...rest, metadata: { ...kept, component: named } }, null, 2)}\n`;
}

const { version, notes } = plan();
rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
console.log(`building ${version} for both …`);
run('npm', ['run', '--silent', 'build']);
await pack(version);
step('audit');
smoke();
if (isDry) console.log('dry run: nothing was committed or tagged');
else record(version, notes);
