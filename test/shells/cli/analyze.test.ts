import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const ROOT = new URL('../../../', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'exonym-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command from a folder of the caller's, with text on standard input. */
function analyze(args: readonly string[], input = ''): Promise<Ended> {
  const child = spawn(process.execPath, ['scripts/command.mjs', 'analyze', ...args], {
    cwd: ROOT,
    env: { ...process.env, INIT_CWD: folder },
  });
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => (out += chunk));
  child.stderr.on('data', (chunk) => (err += chunk));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })));
}

function file(name: string, content: string | Buffer): string {
  writeFileSync(join(folder, name), content);
  return name;
}

const TEXT =
  'Rockets hit a base near Baghdad\nIran calls US forces “terrorist cells”, the ministry in Tehran said, and Kataib Hezbollah agreed.';
const STACK = /\n\s+at /u;

describe('analyze FILE…', { timeout: 60_000 }, () => {
  it('prints the narrative table for people', async () => {
    const { code, out } = await analyze([file('one.txt', TEXT)]);
    expect(code).toBe(0);
    expect(out).toMatch(/terrorist cells +· +1/u);
    expect(out).toContain('none found in the');
  });

  it('prints one object per document with --json, in the contract’s shape', async () => {
    const { out } = await analyze([
      '--json',
      file('one.txt', TEXT),
      file('two.html', `<html lang="en"><body><article><h1>Baghdad</h1><p>${TEXT}</p></article>`),
    ]);
    const [text, html] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(Object.keys(text)).toEqual([
      'id',
      'lang',
      'outlet',
      'lists',
      'findings',
      'skipped',
      'actors',
    ]);
    expect(text.findings).toMatchObject([
      {
        text: 'terrorist cells',
        list: 'us-iran-iraq',
        label: 'us-iran-iraq-terrorist-cells',
        actor: 'us-forces',
        side: 'iran',
        voice: 'quoted',
        speaker: { party: 'iran', side: 'iran' },
      },
    ]);
    const [finding] = text.findings;
    expect(TEXT.slice(finding.start, finding.end)).toBe('terrorist cells');
    expect(html.text.slice(html.findings[0].start, html.findings[0].end)).toBe('terrorist cells');
  });

  it('reads standard input for -', async () => {
    const { out } = await analyze(['--json', '-'], TEXT);
    expect(JSON.parse(out).findings).toHaveLength(1);
  });

  it.each([
    ['an empty file', 'empty.txt', '', /empty\.txt is empty: there is nothing to read\./u],
    [
      'a binary file',
      'binary.txt',
      Buffer.from([0x89, 0x50, 0, 1, 2, 0xff]),
      /is not a text: it holds binary data/u,
    ],
    [
      'broken UTF-8',
      'latin.txt',
      Buffer.from([0x52, 0xe9, 0x73, 0x20]),
      /is not UTF-8 text: save it as UTF-8/u,
    ],
    ['a JSON file', 'list.json', '{}', /give \.html or \.txt files/u],
  ])('says what is wrong with %s', async (_, name, content, sentence) => {
    const { code, err, out } = await analyze([file(name, content)]);
    expect(code).toBe(1);
    expect(err).toMatch(sentence);
    expect(err).not.toMatch(STACK);
    expect(out).toBe('');
  });

  it('goes on after a file that cannot be read', async () => {
    const { code, err, out } = await analyze(['--json', 'nowhere.txt', file('one.txt', TEXT)]);
    expect(code).toBe(0);
    expect(err).toContain('nowhere.txt: there is no such file.');
    expect(out.trim().split('\n')).toHaveLength(2);
  });

  it.each([
    ['not JSON', '{', /cannot be used:\n +This is not JSON/u],
    ['nothing', '', /cannot be used/u],
    ['not a list', '{"format": 2}', /format: is not 1/u],
  ])('says what is wrong with a list of the caller’s: %s', async (_, content, sentence) => {
    const { code, err } = await analyze([
      '--list',
      file('own.json', content),
      file('one.txt', TEXT),
    ]);
    expect(code).toBe(1);
    expect(err).toMatch(sentence);
    expect(err).not.toMatch(STACK);
  });

  it('answers a 20 MB text', async () => {
    const { code, out } = await analyze([
      '--json',
      file(
        'large.txt',
        `${TEXT}\n${'It rained on the roofs of the town. '.repeat(600_000)}\n${TEXT}`,
      ),
    ]);
    expect(code).toBe(0);
    expect(JSON.parse(out).findings).toHaveLength(2);
  });
});

describe('analyze --jsonl', { timeout: 60_000 }, () => {
  it('answers one line each, in order, and goes on after a bad one', async () => {
    const lines = [
      JSON.stringify({ id: 'a', text: TEXT }),
      'not json',
      JSON.stringify({ id: 'c' }),
      JSON.stringify({ id: 'd', text: TEXT, lists: ['nowhere'] }),
      JSON.stringify({
        id: 'e',
        text: TEXT,
        url: 'https://www.bbc.com/news/1',
        lists: ['us-iran-iraq'],
      }),
      JSON.stringify({
        id: 'f',
        text: TEXT,
        spans: [
          [36, 42],
          [900, 901],
        ],
      }),
      JSON.stringify({ id: 7, html: `<p>${TEXT}</p>`, lang: 'en' }),
    ];
    const { code, out } = await analyze(['--jsonl'], lines.join('\n'));
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(0);
    expect(answers.map(({ id, error }) => [id, error])).toMatchObject([
      ['a', undefined],
      [null, 'This line is not JSON.'],
      ['c', 'The line has neither “text” nor “html”.'],
      ['d', expect.stringContaining('There is no list “nowhere”.')],
      ['e', undefined],
      ['f', 'The span [900, 901] is not inside the text.'],
      ['7', undefined],
    ]);
    expect(answers[4].outlet).toMatchObject({ domain: 'bbc.com' });
  });

  it('says who says the spans that a line names', async () => {
    const at = TEXT.indexOf('terrorist');
    const { out } = await analyze(
      ['--jsonl'],
      JSON.stringify({
        id: 'a',
        text: TEXT,
        spans: [
          [at, at + 9],
          [0, 7],
        ],
      }),
    );
    expect(JSON.parse(out).voices).toMatchObject([
      { start: at, voice: 'quoted', speaker: { party: 'iran' } },
      { start: 0, end: 7, voice: 'own', speaker: null },
    ]);
  });

  it('exits 1 only if nothing could be read', async () => {
    expect((await analyze(['--jsonl'], 'x\ny\n')).code).toBe(1);
    expect((await analyze(['--jsonl'], '')).code).toBe(0);
  });
});
