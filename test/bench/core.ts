import { readFileSync } from 'node:fs';
import { articleFromText } from '../../src/core/article-from-text';
import type { Article } from '../../src/core/article';
import { createEngine } from '../../src/core/create-engine';
import { Matcher } from '../../src/core/match/matcher';
import { phraseIndex } from '../../src/core/match/phrase-index';
import { readEntries } from '../../src/core/pack-entries';
import type { Pack } from '../../src/core/pack';
import type { CoreInput } from './core-input';
import { type Times, cpuTime, measure } from './measure';
import { hitsIn } from '../fixtures/hits-in';

/** What the core's bench answers. Times in CPU milliseconds. */
export interface CoreResults {
  readonly node: string;
  readonly packs: readonly {
    readonly pack: string;
    readonly bytes: number;
    readonly forms: number;
    readonly engine: Times;
  }[];
  readonly texts: readonly (Readonly<Record<'floor' | 'match' | 'analyse', Times>> & {
    readonly pack: string;
    readonly text: string;
    readonly words: number;
    readonly findings: number;
  })[];
  /** Before anything is compiled by the browser: the first engine and the first article of a process. */
  readonly cold: { readonly engine: number; readonly analyse: number };
  /** How much longer twice the text takes; 2 is linear. */
  readonly hostile: Readonly<Record<string, { readonly ms: number; readonly doubled: number }>>;
}

const ROUNDS = { '20 kB': 60, '200 kB': 30, '2 MB': 5 } as Readonly<Record<string, number>>;

function run(input: CoreInput): CoreResults {
  const packs = Object.entries(input.packs);
  const [name = '', first] = packs[0] ?? [];
  if (first === undefined) throw new Error('no pack to measure');
  const cold = coldTimes(first, articleFromText(input.texts[name]?.['20 kB'] ?? ''));
  const texts = packs.flatMap(([pack, body]) =>
    Object.entries(input.texts[pack] ?? {}).map(([size, text]) => ({
      pack,
      text: size,
      ...textTimes(body, articleFromText(text), ROUNDS[size] ?? 10),
    })),
  );
  return {
    node: process.version,
    packs: packs.map(([pack, body]) => packTimes(pack, body)),
    texts,
    cold,
    hostile: Object.fromEntries(
      Object.entries(input.hostile).map(([kind, pair]) => [kind, growth(first, pair)]),
    ),
  };
}

function coldTimes(pack: Pack, article: Article): CoreResults['cold'] {
  let engine = createEngine({ ...pack, index: { ...pack.index, count: 0, nodes: 0 } });
  const made = cpuTime(() => (engine = createEngine(pack)).hash.length);
  return { engine: made, analyse: cpuTime(() => engine.analyse(article).findings.length) };
}

function packTimes(pack: string, body: Pack): CoreResults['packs'][number] {
  const work = { engine: () => createEngine(body).hash.length };
  return {
    pack,
    bytes: Buffer.byteLength(JSON.stringify(body)),
    forms: body.index.count,
    ...measure(work, { rounds: 30, warmUp: 5 }),
  };
}

function textTimes(pack: Pack, article: Article, rounds: number) {
  const engine = createEngine(pack);
  const groups = readEntries(pack.entries, pack.lists.length).group;
  const matcher = new Matcher(phraseIndex(pack.index), groups);
  const work = {
    floor: () => readAll(article.text),
    match: () => matchAll(matcher, article),
    analyse: () => engine.analyse(article).findings.length,
  };
  return {
    words: article.text.split(/\s+/u).length,
    findings: work.analyse(),
    ...measure(work, { rounds, warmUp: 4 }),
  };
}

/** The floor: reading every character. */
function readAll(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum ^= text.charCodeAt(at);
  return sum;
}

function matchAll(matcher: Matcher, { text, blocks }: Article): number {
  let hits = 0;
  for (const { start, end } of blocks) hits += hitsIn(matcher, text, start, end).length;
  return hits;
}

function growth(pack: Pack, [short, long]: readonly [string, string]) {
  const engine = createEngine(pack);
  const analyse = (text: string) => () => engine.analyse(articleFromText(text)).skipped.length;
  const times = measure({ once: analyse(short), twice: analyse(long) }, { rounds: 5, warmUp: 2 });
  return { ms: times.once.least, doubled: times.twice.least / times.once.least };
}

const results = run(JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as CoreInput);
process.stdout.write(JSON.stringify(results));
