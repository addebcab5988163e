import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { corpus } from './corpus';
import { type CompareRun, runCompare } from './run-compare';

/** What the bench of the command line answers: medians. */
export interface CompareResults {
  readonly lines: number;
  readonly rounds: number;
  readonly one: Way;
  /** Two processes with half of the lines each, and a third that adds their sums up. */
  readonly two: Way;
}

interface Way {
  readonly wallMs: number;
  readonly cpuMs: number;
  /** Most memory of any one process in any round, in megabytes. */
  readonly peakMb: number;
}

const COUNT = ['--group-by', 'outlet', '--json'];

/** Counts a corpus with one process and with two, by turns. Throws where they do not print the same. */
export async function compareBench(folder: string, quick: boolean): Promise<CompareResults> {
  const [lines, rounds] = quick ? [1000, 3] : [10_000, 5];
  const [whole, halves] = writeCorpus(folder, lines);
  const sums = join(folder, 'compare-sums.jsonl');
  await runCompare(COUNT, halves[0]); // the first run of all makes the bundle
  const one: Way[] = [];
  const two: Way[] = [];
  for (let round = 0; round < rounds; round++) {
    const single = await timed(async () => [await runCompare(COUNT, whole)]);
    const pair = await timed(async () => {
      const parts = await Promise.all(halves.map((half) => runCompare(COUNT, half)));
      writeFileSync(sums, parts.map(({ out }) => out).join(''));
      return [...parts, await runCompare(['--merge', '--json'], sums)];
    });
    if (single.out !== pair.out) throw new Error('two processes print something else than one');
    one.push(single);
    two.push(pair);
  }
  return { lines, rounds, one: middle(one), two: middle(two) };
}

/** The corpus as one file and as two. */
function writeCorpus(folder: string, lines: number): readonly [string, readonly [string, string]] {
  const [whole, first, second] = ['all', 'first', 'second'].map((name) =>
    join(folder, `compare-${name}.jsonl`),
  ) as [string, string, string];
  const files = [whole, first, second].map((path) => openSync(path, 'w'));
  let at = 0;
  for (const line of corpus(lines)) {
    for (const file of [files[0], files[at++ < lines / 2 ? 1 : 2]])
      if (file !== undefined) writeSync(file, line);
  }
  for (const file of files) closeSync(file);
  return [whole, [first, second]];
}

/** The last run's answer, the sum of their CPU times and the most memory of one. */
async function timed(
  work: () => Promise<readonly CompareRun[]>,
): Promise<Way & { readonly out: string }> {
  const start = performance.now();
  const runs = await work();
  return {
    wallMs: performance.now() - start,
    cpuMs: runs.reduce((sum, { cpuMs }) => sum + cpuMs, 0),
    peakMb: Math.max(...runs.map(({ peakMb }) => peakMb)),
    out: runs.at(-1)?.out ?? '',
  };
}

function middle(ways: readonly Way[]): Way {
  const median = (of: (way: Way) => number): number =>
    ways.map(of).sort((a, b) => a - b)[ways.length >> 1] ?? 0;
  return {
    wallMs: median(({ wallMs }) => wallMs),
    cpuMs: median(({ cpuMs }) => cpuMs),
    peakMb: Math.max(...ways.map(({ peakMb }) => peakMb)),
  };
}

/** The results as Markdown. */
export function compareTable({ lines, rounds, one, two }: CompareResults): string {
  const row = (name: string, { wallMs, cpuMs, peakMb }: Way): string =>
    `| ${name} | ${(wallMs / 1000).toFixed(1)} | ${(cpuMs / 1000).toFixed(1)} | ${peakMb.toFixed(0)} |`;
  return [
    `compare, ${lines} articles, median of ${rounds}`,
    '',
    '| processes | s | CPU s | most memory of one, MB |',
    '|---|---|---|---|',
    row('one', one),
    row('two', two),
    '',
    `Two are ${(one.wallMs / two.wallMs).toFixed(2)} × as fast as one.`,
  ].join('\n');
}
