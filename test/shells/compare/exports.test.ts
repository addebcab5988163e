import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { compareTellings } from '../../../src/core/compare/comparison';
import { differences } from '../../../src/core/compare/differences';
import { differenceSentences } from '../../../src/shells/compare/difference-sentences';
import { htmlText, htmlTitle } from '../../../src/shells/compare/html-text';
import { keptTellings } from '../../../src/shells/compare/kept-telling';
import { orderSources } from '../../../src/shells/compare/order-sources';
import { comparisonPicture } from '../../../src/shells/compare/picture';
import { csvOf, toCsv } from '../../../src/shells/compare/to-csv';
import { toHtml } from '../../../src/shells/compare/to-html';
import { toSvg } from '../../../src/shells/compare/to-svg';
import { toText } from '../../../src/shells/compare/to-text';
import { COMPARE_STATES, TELLINGS } from '../../ui/fixture-compare';
import { translatorIn } from '../strings-in';

const t = translatorIn('en');
const comparison = compareTellings(TELLINGS);
const state = COMPARE_STATES['ready']?.();
if (state === undefined) throw new Error('no state');
const { names } = state;

describe('what differs, in sentences', () => {
  const told = differences(comparison).flatMap((difference) =>
    differenceSentences(t, comparison, difference, names).map(({ parts }) =>
      parts.map(({ text }) => text).join(''),
    ),
  );

  it.each([
    'The Daily Ledger calls the attackers “Iran-backed militias” (own words, 2 times).',
    'The Daily Ledger reports “rogue militias” (once, from a spokesman) and “resistance” (once, from Tehran).',
    'Alborz News calls the attackers “Resistance” (own words, 3 times).',
    'Only Alborz News has a term for US forces.',
    'In The Meridian Wire none found in the 620 words read.',
  ])('%s', (sentence) => expect(told).toContain(sentence));

  it('never says never, and gives no score', () => {
    for (const sentence of told)
      expect(sentence).not.toMatch(/\b(never|avoids?|refuses?|bias|score)\b/u);
  });
});

describe('exports', () => {
  const hostile = '<script>alert(1)</script> & "x" =HYPERLINK("http://x")';
  const nasty = compareTellings(
    TELLINGS.map((one) => ({
      ...one,
      teller: hostile,
      title: hostile,
      url: 'javascript:alert(1)',
    })),
  );

  it('are one CSV row for each term of each teller', () => {
    const rows = toCsv(comparison, names).trim().split('\r\n');
    const uses = comparison.rows.flatMap(({ cells }) => cells.flatMap(({ uses: all }) => all));
    expect(rows).toHaveLength(uses.length + 1);
    expect(rows[1]?.split(',')).toHaveLength(rows[0]?.split(',').length ?? 0);
  });

  it('defuse what a spreadsheet would run', () => {
    expect(csvOf([['=1+1', '@x', 'a,"b"']])).toBe(`'=1+1,'@x,"a,""b"""\r\n`);
  });

  it('hold no markup out of articles and link to nothing but http', () => {
    const page = toHtml(t, nasty, names);
    const { document } = parseHTML(page);
    expect(document.querySelectorAll('script, a')).toHaveLength(0);
    expect(document.body.textContent).toContain('<script>');
    expect(toSvg(comparisonPicture(nasty, names), 'dark')).not.toContain('<script');
  });

  it('draw a dot for each mark and a line for each actor', () => {
    const { shapes } = comparisonPicture(comparison, names);
    const marks = TELLINGS.reduce((sum, { findings }) => sum + findings.length, 0);
    expect(shapes.filter(({ kind }) => kind === 'dot')).toHaveLength(marks);
    expect(shapes.filter(({ kind }) => kind === 'rule')).toHaveLength(comparison.rows.length);
  });

  it('tell the same in plain text', () => {
    const text = toText(t, comparison, names);
    expect(text).toContain('Alborz News calls the attackers “Resistance” (own words, 3 times).');
    expect(text).toContain(
      'The Daily Ledger · Iran-backed militias hit base near Baghdad · 400 words',
    );
  });

  it('come back from JSON as they went, broken ones left out', () => {
    const stored: unknown = JSON.parse(JSON.stringify(TELLINGS));
    expect(keptTellings(stored as unknown[])).toEqual(
      TELLINGS.map((one) => ({
        ...one,
        findings: one.findings.map((f) => ({ ...f, via: null, cues: [], alternatives: [] })),
      })),
    );
    expect(keptTellings([null, {}, { ...TELLINGS[0], sentences: [] }])).toEqual([]);
  });
});

describe('sources', () => {
  it('choose the story of the tab that asked, and keep what the reader chose', () => {
    const other = TELLINGS.map((one) => ({
      telling: {
        ...one,
        id: `o-${one.id}`,
        findings: one.findings.map((f) => ({ ...f, list: 'climate' })),
      },
      origin: { kind: 'tab', tab: 9 } as const,
    }));
    const all = [...other, ...state.sources];
    const ordered = orderSources(all, [], 'tab-2');
    const chosen = ordered.filter((one) => one.chosen).map(({ telling }) => telling.id);
    expect(chosen).toEqual(['tab-1', 'tab-2', 'tab-3']);
    const before = ordered.map((one) => ({ ...one, chosen: one.telling.id === 'o-tab-1' }));
    expect(orderSources(all, before, null).filter((one) => one.chosen)).toHaveLength(1);
  });
});

describe('the text of a saved page', () => {
  const page = `<!doctype html><title>A &amp; B</title><nav>Menu</nav><article><h1>Head</h1>
    <p>One <b>two</b>&nbsp;three&#8217;s <script>no()</script></p><!-- <p>no</p> --><p>Four</p></article><footer>End</footer>`;
  it('is its article, one block a line', () => {
    expect(htmlText(page)).toBe('Head\nOne two three’s\nFour');
    expect(htmlTitle(page)).toBe('A & B');
  });

  it('is linear in hostile pages', () => {
    expect(htmlText('<'.repeat(50_000)).length).toBe(50_000);
    expect(htmlText('<p '.repeat(20_000))).toBeDefined();
    expect(htmlText('<script>'.repeat(5_000))).toBeDefined();
  });
});
