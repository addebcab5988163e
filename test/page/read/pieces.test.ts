import { describe, expect, test } from 'vitest';
import { rangeOf } from '../../../src/page/read/read-page';
import { paragraph, paragraphs } from './paragraphs';
import { read } from './read';

const LEAD = paragraph(1);
const inStory = (html: string): string => `<div><p>${LEAD}</p>${html}</div>`;

/** What the page's own nodes hold between the two ends that `rangeOf` gives for `words`. */
function pageTextOf(html: string, words: string): string | null {
  const page = read(html);
  const start = page.article.text.indexOf(words);
  const range = rangeOf(page, { start, end: start + words.length });
  if (!range) return null;
  const nodes = page.pieces.map((piece) => piece.node);
  const between = [...new Set(nodes)].slice(
    [...new Set(nodes)].indexOf(range.startNode),
    [...new Set(nodes)].indexOf(range.endNode) + 1,
  );
  return between
    .map((node) =>
      node.data.slice(
        node === range.startNode ? range.startOffset : 0,
        node === range.endNode ? range.endOffset : undefined,
      ),
    )
    .join('|');
}

describe('pieces', () => {
  test('every piece is the same in the article and in its node, but for the sort of space', () => {
    const page = read(
      inStory(
        `<p>\n the  rogue\n<b> mili\u00adtias </b>\t came,<br> and  <i>went</i>. </p>${paragraphs(3)}`,
      ),
    );
    let end = 0;
    for (const { node, start, length, offset } of page.pieces) {
      expect(start).toBeGreaterThanOrEqual(end);
      end = start + length;
      const there = node.data.slice(offset, offset + length).replace(/\s/g, ' ');
      expect(page.article.text.slice(start, end).replace(/\s/g, ' ')).toBe(there);
    }
    expect(page.article.blocks).toHaveLength(page.blockRoots.length);
  });

  test('pieces leave out only line feeds between blocks', () => {
    const page = read(inStory('<p> a <b> b </b> said.</p>'));
    const covered = page.pieces.reduce((sum, piece) => sum + piece.length, 0);
    expect(covered).toBe(page.article.text.length - (page.article.blocks.length - 1));
  });

  test.each([
    ['in one node', '<p>the rogue militias came.</p>', 'rogue militias', 'rogue militias'],
    [
      'across elements',
      '<p>the rogue <b>militias</b> came.</p>',
      'rogue militias',
      'rogue |militias',
    ],
    [
      'across collapsed space',
      '<p>the rogue\n   militias came.</p>',
      'rogue militias',
      'rogue\n   militias',
    ],
    [
      'across collapsed space between nodes',
      '<p>the rogue <b> militias</b> came.</p>',
      'rogue militias',
      'rogue | militias',
    ],
    ['at the start of a node', '<p><b>rogue</b> militias.</p>', 'rogue', 'rogue'],
    ['at the end of a node', '<p>the <b>rogue</b> militias.</p>', 'rogue', 'rogue'],
    ['over a soft hyphen', '<p>the mili\u00adtias came.</p>', 'mili\u00adtias', 'mili\u00adtias'],
  ])('a range %s', (_name, html, words, expected) => {
    expect(pageTextOf(inStory(html), words)).toBe(expected);
  });

  test('no range for an empty span, a line feed alone, or beyond the text', () => {
    const page = read(inStory('<p>the guard said.</p>'));
    expect(rangeOf(page, { start: 3, end: 3 })).toBeNull();
    expect(rangeOf(page, { start: LEAD.length, end: LEAD.length + 1 })).toBeNull();
    expect(rangeOf(page, { start: 99_999, end: 100_000 })).toBeNull();
  });

  test('a block knows the element that holds it', () => {
    const page = read(inStory('<p id="second">the <b>guard</b> said.</p>'));
    expect(page.blockRoots.map((element) => element.id)).toEqual(['', 'second']);
  });

  test('words are counted', () => {
    expect(read('<p>The guard of Tessel came at dawn.</p>').words).toBe(7);
    expect(read('<p>伊朗称美军为恐怖分子，美国称其为民兵。</p>').words).toBeGreaterThan(15);
  });
});

describe('quotations that the page sets', () => {
  const quotesOf = (html: string): string[] => {
    const { article } = read(inStory(html));
    return article.quotes.map(({ start, end }) => article.text.slice(start, end));
  };

  test.each([
    ['<q>', '<p>They spoke of <q>rogue militias</q> there.</p>', ['rogue militias']],
    ['<q> with elements inside', '<p>They said <q>a <b>rogue</b> one</q>.</p>', ['a rogue one']],
    ['<q> at the start', '<p><q>A rogue one</q>, they said.</p>', ['A rogue one']],
    ['<q> at the end', '<p>They said <q>a rogue one</q></p>', ['a rogue one']],
    ['two <q>', '<p>Both <q>one</q> and <q>two</q> came.</p>', ['one', 'two']],
    [
      'a <q> in a <q>',
      '<p>He said <q>she said <q>no</q> to him</q> then.</p>',
      ['she said no to him'],
    ],
    ['a <q> with spaces at its edges', '<p>He said <q> no way </q> then.</p>', ['no way']],
    ['a <q> over a <br>', '<p>He said <q>no way<br>at all</q> then.</p>', ['no way', 'at all']],
    ['<blockquote>', '<blockquote>We came at dawn.</blockquote>', ['We came at dawn.']],
    ['a <q> in a <blockquote>', '<blockquote>We said <q>no</q>.</blockquote>', ['We said no.']],
    [
      'nested blockquotes',
      '<blockquote><p>We came.</p><blockquote>They went.</blockquote></blockquote>',
      ['We came.', 'They went.'],
    ],
  ])('%s', (_name, html, expected) => {
    expect(quotesOf(html)).toEqual(expected);
  });
});

describe('language', () => {
  test.each([
    ['of the page', '<html lang="en-GB"><body><p>Orne.</p></body></html>', 'en'],
    [
      'of the article',
      '<html lang="en"><body><article lang="AR">' + paragraphs(2) + '</article></body></html>',
      'ar',
    ],
    ['none', '<html><body><p>Orne.</p></body></html>', 'und'],
    ['nonsense', '<html lang="%%"><body><p>Orne.</p></body></html>', 'und'],
    ['empty', '<html lang=""><body><p>Orne.</p></body></html>', 'und'],
  ])('%s', (_name, html, lang) => {
    expect(read(html).article.lang).toBe(lang);
  });
});
