import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { addressOf, DEMO_FOLDER, type DemoPage, demoPages } from '../../scripts/start/demo-pages';
import { Analyst } from '../../src/shells/cli/analyst';
import { loadShelf } from '../../src/shells/cli/knowledge';
import { judgeFind } from './judge-find';
import { scoreDemo } from './score-demo';

const html = (page: DemoPage): string => readFileSync(join(DEMO_FOLDER, page.page), 'utf8');
const squeeze = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();

describe.each(demoPages().map((page) => [page.id, page] as const))('%s', (_, page) => {
  const { document } = parseHTML(html(page));
  const read = [...document.querySelectorAll(page.reads)].map((one) => squeeze(one.textContent));

  test('says that it is invented', () => {
    expect(squeeze(document.body.textContent)).toMatch(/An invented example/i);
  });

  test('holds every expected term where expected.json says', () => {
    const text = read.join('\n');
    for (const { text: term, nth, in: stretch } of page.finds) {
      expect(text.split(stretch), `“${stretch}” stands there once`).toHaveLength(2);
      const before = text.slice(0, text.indexOf(stretch) + stretch.indexOf(term));
      expect(before.split(term), `“${stretch}” holds number ${nth} of “${term}”`).toHaveLength(nth);
    }
  });
});

describe('the engine against a careful reader, all demo articles together', () => {
  const analyst = new Analyst(loadShelf());
  const scores = demoPages().map((page) =>
    scoreDemo(page, analyst.analyse({ id: page.id, html: html(page), url: addressOf(page) })),
  );
  const found = scores.flatMap((score) => score.found);
  const faults = found.map(({ wanted, finding }) => ({ wanted, ...judgeFind(wanted, finding) }));
  const right = (what: 'actor' | 'sides' | 'voice'): number =>
    faults.filter((fault) => fault[what] === undefined).length / faults.length;

  test('marks nothing that the reader would not', () => {
    expect(scores.flatMap((score) => score.extra)).toEqual([]);
  });

  test('finds four in five of the terms that the list was drafted with', () => {
    const missed = scores.flatMap((score) => score.missed).filter((one) => one.listed);
    const all = found.filter(({ wanted }) => wanted.listed).length + missed.length;
    expect(missed.length / all, missed.map((one) => one.in).join(' · ')).toBeLessThan(0.2);
  });

  test('names the right actor, a right side and the right voice, nearly always', () => {
    const told = JSON.stringify(faults, null, 1);
    expect(right('actor'), told).toBeGreaterThan(0.94);
    expect(right('sides'), told).toBeGreaterThan(0.94);
    expect(right('voice'), told).toBeGreaterThan(0.85);
  });
});
