import { readFileSync } from 'node:fs';
import { loadShelf } from '../../../src/shells/cli/knowledge';
import { makeText, vocabularyOf } from '../make-text';

const DEMO = new URL('../../pages/demo/', import.meta.url);
const PAGES = [
  'alborz-news/84172.html',
  'daily-ledger/rockets-hit-tell-marwan.html',
  'meridian-wire/rockets-hit-iraqi-base.html',
];
/** Outlets that the articles are spread over. */
const OUTLETS = 60;
/** Units of an article, and every so many articles a page of the demo in between. */
const [SIZE, PAGE_EVERY] = [4000, 10];

/** Articles, one JSON object a line: texts of all lists by turns and pages of the demo, from many outlets. */
export function* corpus(lines: number): Generator<string> {
  const lists = [...loadShelf().lists.values()].map((list) => vocabularyOf([list]));
  const pages = PAGES.map((name) => readFileSync(new URL(name, DEMO), 'utf8'));
  for (let id = 0; id < lines; id++) {
    const words = lists[id % lists.length];
    if (words === undefined) throw new Error('no lists');
    const body =
      id % PAGE_EVERY === 0
        ? { html: pages[(id / PAGE_EVERY) % pages.length] }
        : { text: makeText(SIZE, words, id) };
    yield `${JSON.stringify({ id, url: `https://outlet-${id % OUTLETS}.example/${id}`, ...body })}\n`;
  }
}
