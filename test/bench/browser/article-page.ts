import { makeText, type Vocabulary } from '../make-text';
import { type Random, seeded } from '../random';

/** A vocabulary of words that no list knows: a page made from it has nothing to find. */
export const NOTHING: Vocabulary = {
  forms: ['tin whistles', 'old lorries', 'the choir'],
  anchors: ['Elmford', 'Tarn Bay', 'the upper valley'],
};

/** A page of the news: its article has `size` UTF-16 units of text, with markup inside some paragraphs. */
export function articlePage(size: number, vocabulary: Vocabulary, seed = 1): string {
  const [headline = '', ...paragraphs] = makeText(size, vocabulary, seed).split('\n');
  const random = seeded(seed);
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escaped(headline)}</title>
<link rel="icon" href="data:,">
<style>body{max-width:40em;margin:2em auto;padding:0 1em;font:18px/1.6 Georgia,serif}nav a{margin-right:1em}</style>
</head><body>
<header><nav><a href="#a">World</a><a href="#b">Business</a><a href="#c">Culture</a><a href="#d">Sport</a></nav></header>
<main><article><h1>${escaped(headline)}</h1><p class="byline">By Ada Fenn</p>
${paragraphs.map((text) => paragraph(random, text)).join('\n')}
</article></main>
<aside><h2>Most read</h2><ul><li><a href="#e">A bridge reopens</a></li><li><a href="#f">The fair is back</a></li></ul></aside>
<footer><p>The Bench Courier, a newspaper made for measuring.</p></footer>
</body></html>`;
}

/** Every third paragraph holds a link, every fifth a word set in bold. */
function paragraph(random: Random, text: string): string {
  const words = text.split(' ').map(escaped);
  if (random(3) === 0) wrap(words, random(words.length), 'a href="#x"');
  if (random(5) === 0) wrap(words, random(words.length), 'b');
  return `<p>${words.join(' ')}</p>`;
}

function wrap(words: string[], at: number, tag: string): void {
  words[at] = `<${tag}>${words[at] ?? ''}</${tag.split(' ')[0]}>`;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
