import type { BrowserResults } from './browser-bench';
import { type Figure, ratio, without } from './figures';
import type { Both } from './living-page';
import type { Measured } from './plain-tab';

const ms = ({ median, least, most }: Figure): string =>
  `${short(median)} (${short(least)}–${short(most)})`;
const short = (value: number): string => (value < 100 ? value.toFixed(2) : value.toFixed(0));
const times = (value: number): string => `${value < 10 ? value.toFixed(1) : value.toFixed(0)} ×`;
const kB = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;

/** The results as Markdown tables: CPU milliseconds, median (least–most). */
export function browserTable(results: BrowserResults): string {
  const { browser, lists, forms, content } = results;
  return [
    `${browser}, ${lists} lists padded to ${forms} forms`,
    ...content.map(({ file, bytes, gzip }) => `${file}: ${kB(bytes)}, gzip ${kB(gzip)}`),
    ...Object.entries(results.fresh).map(([size, one]) =>
      passTable(`page just loaded, ${size}`, one),
    ),
    ...Object.entries(results.warm).map(([size, one]) => passTable(`warm, ${size}`, one)),
    passTable('page just loaded, 200 kB with nothing to find', results.idle),
    ...Object.entries(results.matching).map(([count, one]) =>
      passTable(`matching ${count} phrases, 200 kB`, one),
    ),
    coldTable(results),
    livingTable(results),
  ].join('\n\n');
}

/** What drawing two frames costs anyway is taken off work that draws. */
function passTable(title: string, measured: Measured): string {
  const { floor, nothing } = measured;
  if (!floor) throw new Error('the floor was not measured');
  const rows = Object.entries(measured)
    .filter(([name]) => name !== 'nothing')
    .map(([name, one]) => {
      const draws = nothing && name !== 'floor' && name !== 'read and match';
      const own = draws ? without(one, nothing) : one;
      const found = name === 'floor' ? '' : String(one.answer);
      return `| ${name} | ${ms(own)} | ${times(ratio(own, floor))} | ${found} |`;
    });
  return [`| ${title} | ms | ÷ floor | found |`, '|---|---|---|---|', ...rows].join('\n');
}

function coldTable({ cold }: BrowserResults): string {
  const rows = Object.entries(cold).map(
    ([page, { longest, total, firstMark }]) =>
      `| ${page} | ${ms(longest)} | ${ms(total)} | ${firstMark ? ms(firstMark) : ''} |`,
  );
  return [
    '| extension in a fresh tab | longest task | all tasks | until the first mark |',
    '|---|---|---|---|',
    ...rows,
  ].join('\n');
}

function livingTable({ frameTax, batches, atRest, storm, heaps }: BrowserResults): string {
  const row = (name: string, { marked, plain }: Both, compare: string): string =>
    `| ${name} | ${ms(marked)} | ${ms(plain)} | ${compare} |`;
  const more = ({ marked, plain }: Both, unit: string): string =>
    `+${short(marked.median - plain.median)} ${unit}`;
  return [
    '| living page | with Exonym | without | |',
    '|---|---|---|---|',
    row('a frame, 1,000 marks', frameTax, times(ratio(frameTax.marked, frameTax.plain))),
    row(
      'a frame, 1,000 ranges all registered',
      { marked: frameTax.all, plain: frameTax.plain },
      times(ratio(frameTax.all, frameTax.plain)),
    ),
    row('a batch of five changed paragraphs', batches, more(batches, 'ms')),
    row('a second at rest', atRest, more(atRest, 'ms')),
    row('1,000 nodes a second, % of the main thread', storm, more(storm, 'points')),
    '',
    `Heap: ${kB(heaps.held)} more with Exonym on the 200 kB page; ${kB(heaps.grown)} more after ${heaps.routes} routes.`,
  ].join('\n');
}
