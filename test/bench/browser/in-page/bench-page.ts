import '../../../../src/page/marks.css';
import type { Pack } from '../../../../src/core/pack';
import { exonymFinder, opener, readAndMatch } from './exonym';
import { ahoCorasickFinder, type Finder, markJs, regExpFinder } from './rivals';
import { floor, mark, type Place, textNodes, unmark } from './text-nodes';

/** A piece of work to be measured; `clean` is not. */
interface Work {
  run(): number | Promise<number>;
  clean?(): void;
  /** Whether the page is drawn anew, and waited for. */
  readonly draws?: boolean;
}

/** What the measuring side puts into the page beside this script. */
export interface BenchInput {
  readonly pack: Pack;
  /** Phrases of the whole pass, and the few of them that mark.js is given. */
  readonly forms: readonly string[];
  readonly some: readonly string[];
}

/** Finding phrases in the page's text nodes; nothing is marked. */
const matching: Readonly<Record<string, (phrases: readonly string[]) => Work>> = {
  floor: () => ({ run: floor }),
  Exonym: (phrases) => overTexts(exonymFinder(phrases)),
  RegExp: (phrases) => overTexts(regExpFinder(phrases)),
  'modern-ahocorasick': (phrases) => overTexts(ahoCorasickFinder(phrases)),
  'mark.js': markJsWork,
};

/** Whole passes over the page, drawing included. */
const passes: Readonly<Record<string, (input: BenchInput) => Work>> = {
  floor: () => ({ run: floor }),
  'read and match': ({ pack }) => ({ run: readAndMatch(pack) }),
  nothing: () => ({ run: () => 0, draws: true }),
  Exonym: ({ pack }) => exonymWork(pack),
  RegExp: ({ forms }) => finderWork(regExpFinder(forms)),
  'modern-ahocorasick': ({ forms }) => finderWork(ahoCorasickFinder(forms)),
  'mark.js': ({ some }) => markJsWork(some),
};

const works = new Map<string, Work>();

/** Builds what a piece of matching needs: that is not measured. */
function prepareMatching(name: string, phrases: readonly string[]): void {
  works.set(name, known(matching[name], name)(phrases));
}

/** Builds what a pass needs: that is not measured. */
function preparePass(name: string): void {
  const { benchInput } = globalThis as unknown as { benchInput: BenchInput };
  works.set(name, known(passes[name], name)(benchInput));
}

function overTexts(find: Finder): Work {
  const texts = textNodes().map(({ data }) => data);
  return { run: () => texts.reduce((sum, text) => sum + find(text).length, 0) };
}

function exonymWork(pack: Pack): Work {
  const page = opener(pack);
  return { run: page.open, clean: page.close, draws: true };
}

function finderWork(find: Finder): Work {
  const places = (): Place[] =>
    textNodes().flatMap((node) => find(node.data).map(({ start, end }) => ({ node, start, end })));
  return { run: () => mark(places()), clean: unmark, draws: true };
}

/** Taking the marks back takes minutes: it can be done once in a page. */
function markJsWork(phrases: readonly string[]): Work {
  return { run: () => markJs(phrases), draws: true };
}

/** Does a piece of work `times` times; answers what the last one came to. */
async function run(name: string, times: number): Promise<number> {
  const work = known(works.get(name), name);
  let answer = 0;
  for (let turn = 0; turn < times; turn++) {
    const made = work.run();
    answer = typeof made === 'number' ? made : await made;
    if (work.draws) await frames(2);
  }
  return answer;
}

function known<T>(found: T | undefined, name: string): T {
  if (found === undefined) throw new Error(`there is no work called ${name}`);
  return found;
}

/** Longest wait for a frame, in milliseconds: a browser without a screen may draw one a second. */
const FRAME_MS = 150;

async function frames(count: number): Promise<void> {
  for (let i = 0; i < count; i++)
    await new Promise((done) => {
      requestAnimationFrame(done);
      setTimeout(done, FRAME_MS);
    });
}

const clean = async (name: string): Promise<void> => {
  works.get(name)?.clean?.();
  await frames(2);
};

/** What the measuring side calls. */
export interface BenchPage {
  prepareMatching: typeof prepareMatching;
  preparePass: typeof preparePass;
  run: typeof run;
  clean: typeof clean;
}

(globalThis as unknown as { bench: BenchPage }).bench = {
  prepareMatching,
  preparePass,
  run,
  clean,
};
