/**
 * Prints how well the reader reads saved pages: `npx tsx scripts/read-check.ts DIR [--show PAGE]`.
 * DIR holds one folder a page with `source.html` and `expected.html`, what a reader view should show.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { type PageText, readPage } from '../src/page/read/read-page';

type Counts = Map<string, number>;

function tokens(text: string): string[] {
  return text.toLowerCase().match(/[\u3040-\u9fff]|[\p{L}\p{N}]+/gu) ?? [];
}

function counts(words: readonly string[]): Counts {
  const found: Counts = new Map();
  for (const word of words) found.set(word, (found.get(word) ?? 0) + 1);
  return found;
}

function common(a: Counts, b: Counts): number {
  let sum = 0;
  for (const [word, count] of a) sum += Math.min(count, b.get(word) ?? 0);
  return sum;
}

function textOf(node: Node): string {
  if (node.nodeType === 3) return (node as Text).data;
  const name = (node as Element).localName;
  if (name === 'script' || name === 'style' || name === 'svg') return '';
  const inner = [...node.childNodes].map(textOf).join('');
  return /^(?:a|b|i|em|strong|span|sup|sub|font|u|small|abbr|q|code)$/.test(name)
    ? inner
    : ` ${inner} `;
}

function documentOf(html: string): Document {
  return parseHTML(html).document as unknown as Document;
}

function expectedOf(folder: string): string {
  const html = readFileSync(join(folder, 'expected.html'), 'utf8');
  return textOf(documentOf(`<html><body>${html}</body></html>`).body);
}

function headlineOf(document: Document): string {
  const og = document.querySelector('meta[property="og:title"]')?.getAttribute('content');
  const h1 = document.querySelector('h1')?.textContent;
  return og || h1 || document.title;
}

function show(text: PageText, expected: Counts): void {
  const { article } = text;
  for (const block of article.blocks) {
    const words = tokens(article.text.slice(block.start, block.end));
    const known = words.filter((word) => expected.has(word)).length / Math.max(1, words.length);
    console.log(
      `${known < 0.6 ? '!!' : '  '} ${block.kind.padEnd(10)} ${article.text.slice(block.start, block.end).slice(0, 150)}`,
    );
  }
}

function missing(expected: string, read: Counts): void {
  const left = new Map(read);
  const gone = tokens(expected).filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
  console.log('MISSING', gone.length, gone.join(' ').slice(0, 1500));
}

function check(folder: string, name: string, shown: boolean): [number, number] {
  const document = documentOf(readFileSync(join(folder, 'source.html'), 'utf8'));
  const started = performance.now();
  const text = readPage(document, { outletParty: null });
  const took = performance.now() - started;
  const expected = expectedOf(folder);
  const wanted = counts(tokens(expected));
  const read = counts(tokens(text.article.text));
  // The headline may or may not be part of what the reader view shows: it counts for precision only.
  const allowed = counts([...tokens(expected), ...tokens(headlineOf(document))]);
  const precision = common(read, allowed) / Math.max(1, tokens(text.article.text).length);
  const recall = common(read, wanted) / Math.max(1, tokens(expected).length);
  if (shown) {
    show(text, allowed);
    missing(expected, read);
  }
  console.log(
    `${name.padEnd(16)} P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  ${text.kind.padEnd(8)}` +
      `${String(text.words).padStart(6)} words ${took.toFixed(0).padStart(5)} ms  ${text.article.lang}  ${text.title.slice(0, 60)}`,
  );
  return [precision, recall];
}

function main(): void {
  const [folder = '.', flag, page] = process.argv.slice(2);
  const names = readdirSync(folder).filter(
    (name) => existsSync(join(folder, name, 'source.html')) && (flag !== '--show' || name === page),
  );
  const results = names.map((name) => check(join(folder, name), name, flag === '--show'));
  const mean = (at: 0 | 1): string =>
    (results.reduce((sum, result) => sum + result[at], 0) / results.length).toFixed(3);
  console.log(`${'mean'.padEnd(16)} P ${mean(0)}  R ${mean(1)}`);
}

main();
