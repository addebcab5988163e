import type { CoreResults } from './core';
import type { Times } from './measure';

const ms = ({ median, least, most }: Times): string =>
  `${median.toFixed(2)} (${least.toFixed(2)}–${most.toFixed(2)})`;
const ratio = (one: Times, other: Times): string => `${(one.least / other.least).toFixed(1)} ×`;

/** The results as Markdown tables: CPU milliseconds, median (least–most); ratios of the least. */
export function coreTable({ packs, texts, cold, hostile, node }: CoreResults): string {
  return [
    `Node ${node}`,
    '',
    '| pack | forms | bytes | engine |',
    '|---|---|---|---|',
    ...packs.map(
      ({ pack, forms, bytes, engine }) => `| ${pack} | ${forms} | ${bytes} | ${ms(engine)} |`,
    ),
    '',
    '| pack | text | findings | floor | match | ÷ floor | analysis | ÷ match |',
    '|---|---|---|---|---|---|---|---|',
    ...texts.map(
      ({ pack, text, findings, words, floor, match, analyse }) =>
        `| ${pack} | ${text} | ${findings}, one in ${Math.round(words / findings)} words | ${ms(floor)} | ${ms(match)} | ${ratio(match, floor)} | ${ms(analyse)} | ${ratio(analyse, match)} |`,
    ),
    '',
    `Cold, one list, 20 kB: engine ${cold.engine.toFixed(1)}, first analysis ${cold.analyse.toFixed(1)}.`,
    '',
    '| hostile text of 100 kB | ms | twice the text |',
    '|---|---|---|',
    ...Object.entries(hostile).map(
      ([name, { ms: time, doubled }]) =>
        `| ${name} | ${time.toFixed(1)} | ${doubled.toFixed(1)} × |`,
    ),
  ].join('\n');
}
