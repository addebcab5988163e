import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';

// each run starts Node and compiles all lists
vi.setConfig({ testTimeout: 60_000 });

const COMMAND = ['scripts/command.mjs', 'compare'];
const DEMO = 'test/pages/demo';
const LEDGER = `${DEMO}/daily-ledger/rockets-hit-tell-marwan.html`;
const ALBORZ = `${DEMO}/alborz-news/84172.html`;
const folder = mkdtempSync(join(tmpdir(), 'exonym-compare-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function compare(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...COMMAND, ...args], {
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const text = (path: string): string => readFileSync(path, 'utf8');
const lines = Array.from({ length: 12 }, (_, at) => {
  const [path, host] = at % 2 === 0 ? [LEDGER, 'ledger'] : [ALBORZ, 'alborz'];
  const url = `https://${host}.example/${at}`;
  return JSON.stringify({ id: at, html: text(path), url, month: `2026-${10 + (at % 3)}` });
});
const records = (out: string): Record<string, unknown>[] =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('compare, files', () => {
  const json = JSON.parse(compare(['--json', LEDGER, ALBORZ]).stdout) as {
    rows: { actor: string; cells: { uses: { text: string; own: number }[] }[] }[];
  };
  const attackers = json.rows.find(({ actor }) => actor === 'attackers');

  it('tells who calls whom what in its own words', () => {
    const [ledger, alborz] = attackers?.cells.map(({ uses }) => uses[0]?.text) ?? [];
    expect([ledger, alborz]).toEqual(['Iranian-backed militias', 'Iraqi Resistance']);
    const { stdout, status } = compare([LEDGER, ALBORZ]);
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /calls the attackers “Iranian-backed militias” \(own words, \d times\)/u,
    );
    expect(stdout).toMatch(/none found in the \d+ words read/u);
  });

  it('writes a CSV row for each use and a page that loads nothing', () => {
    const uses = json.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.uses));
    const rows = compare(['--csv', LEDGER, ALBORZ]).stdout.trim().split('\r\n');
    expect(rows).toHaveLength(uses.length + 1);
    const page = compare(['--html', LEDGER, ALBORZ]).stdout;
    expect(page).toContain('<svg');
    expect(page).not.toMatch(/<script|<link|src=|@import|url\(/u);
  });

  it('says what it cannot do', () => {
    expect(compare([LEDGER])).toMatchObject({ status: 1, stdout: '' });
    const missing = compare([LEDGER, 'no-such.html']);
    expect(missing.stderr).toContain('no-such.html: there is no such file.');
    expect(missing.status).toBe(1);
    expect(compare(['--json', '--csv', LEDGER, ALBORZ]).stderr).toContain('choose one');
    expect(compare(['--group-by', 'outlet', '--html']).stderr).toContain('--html needs files');
  });
});

describe('compare, many articles', () => {
  const whole = compare(['--group-by', 'outlet', '--json'], lines.join('\n'));

  it('counts by outlet', () => {
    const groups = records(whole.stdout).filter(({ label }) => label === undefined);
    expect(groups.map(({ group, articles }) => [group, articles])).toEqual([
      ['alborz.example', 6],
      ['ledger.example', 6],
    ]);
  });

  it('counts by any field, in text and CSV', () => {
    const out = compare(['--group-by', 'month'], lines.join('\n')).stdout;
    expect(out).toMatch(/^2026-10: 4 articles, \d+ words read$/mu);
    const csv = compare(['--group-by', 'month', '--csv'], lines.join('\n')).stdout;
    expect(csv.split('\r\n')[0]).toMatch(/^group,list,actor,label/u);
  });

  it('goes on after a bad line and names it', () => {
    const { stdout, stderr, status } = compare(
      ['--group-by', 'month', '--json'],
      ['not json', ...lines, '{"id":1,"text":"x"}'].join('\n'),
    );
    expect(status).toBe(0);
    expect(stderr).toContain('line 1: This line is not JSON.');
    expect(stderr).toContain('line 14: The line has no field “month”.');
    expect(
      records(stdout).reduce((n, { words, articles }) => n + (words ? Number(articles) : 0), 0),
    ).toBe(12);
  });

  it('adds parts up to the same as the whole, in whatever order they come', () => {
    const parts = [lines.slice(7), lines.slice(0, 7)].map(
      (part) => compare(['--group-by', 'outlet', '--json'], part.join('\n')).stdout,
    );
    expect(compare(['--merge', '--json'], parts.join('')).stdout).toBe(whole.stdout);
  });

  it('says what a line to merge is not', () => {
    expect(compare(['--merge'], '{"a":1}\n')).toMatchObject({ status: 1 });
  });
});

/** The first shell block under that heading of the documentation. */
function documented(heading: string): string {
  const doc = text('docs/compare.md');
  const block = /```sh\n([\s\S]*?)```/u.exec(doc.slice(doc.indexOf(heading)));
  return block?.[1] ?? '';
}

const hasParallel = spawnSync('parallel', ['--version']).status === 0;

describe.runIf(hasParallel)('the example with GNU parallel', () => {
  it('prints what one process prints', async () => {
    writeFileSync(join(folder, 'articles.jsonl'), `${lines.join('\n')}\n`);
    const script = documented('## With GNU parallel').replaceAll(
      'articles.jsonl',
      join(folder, 'articles.jsonl'),
    );
    expect(script).toContain('parallel');
    const child = spawn('bash', ['-euc', script], { stdio: ['ignore', 'pipe', 'inherit'] });
    let out = '';
    for await (const chunk of child.stdout) out += String(chunk);
    const single = compare(['--group-by', 'outlet'], lines.join('\n')).stdout;
    expect(out).toBe(single);
  }, 120_000);
});
