import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadShelf } from '../../../src/shells/cli/knowledge';
import { makeText, vocabularyOf } from '../../bench/make-text';
import { FUZZ } from './in-page';

/** The list whose terms the page is written with. */
const LIST = 'us-iran-iraq';
const ARTICLE = 5000;
/** Stands at the end and is never edited: who sees its mark knows that the page was read. */
const LAST =
  'At the end of the day the rogue militias had left the hills above Baghdad, people there said.';

/** The pages that are edited, and the words that edits put into them. */
export interface FuzzPages {
  readonly folder: string;
  readonly words: readonly string[];
}

/** Writes `page.html`, which is edited, and `fresh.html`, which shows what the first became. */
export function fuzzPages(): FuzzPages {
  const list = loadShelf().lists.get(LIST);
  if (!list) throw new Error(`there is no list ${LIST}`);
  const vocabulary = vocabularyOf([list]);
  const folder = mkdtempSync(join(tmpdir(), 'exonym-fuzz-'));
  const [headline = '', ...lines] = makeText(ARTICLE, vocabulary).split('\n');
  const paragraphs = lines.map((line) => `<p>${line}</p>`).join('\n');
  const article = `<article><h1>${headline}</h1>\n<div>${paragraphs}\n<p id="last">${LAST}</p></div></article>`;
  writeFileSync(join(folder, 'page.html'), pageOf(`<main>${article}</main>`));
  writeFileSync(join(folder, 'fresh.html'), pageOf(''));
  return { folder, words: wordsFor(vocabulary) };
}

const pageOf = (body: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Fuzz</title><link rel="icon" href="data:,">
<style>.gone { display: none } p { margin: 4px 0; font: 15px/1.4 sans-serif }</style></head>
<body>${body}<script>${FUZZ}</script></body></html>`;

/** Terms, pieces of terms, whole sentences with a term and without one. */
function wordsFor(vocabulary: ReturnType<typeof vocabularyOf>): string[] {
  const sentences = makeText(ARTICLE, vocabulary, 2).split(/\n|(?<=\.) /u);
  const terms = vocabulary.forms.filter((_, i) => i % 5 === 0);
  const pieces = terms.map((term) => term.split(' ')[0] ?? term);
  return [...sentences, ...terms, ...pieces, 'x', '“', '”', ' said ', 'the'];
}
