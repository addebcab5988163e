import { describe, expect, test } from 'vitest';
import { readPage, readSteps } from '../../../src/page/read/read-page';
import { paragraph, paragraphs } from './paragraphs';
import { documentOf, read, textsOf } from './read';

describe('pages that break readers', () => {
  test('an empty page', () => {
    const page = read('');
    expect(page).toMatchObject({ kind: 'other', title: '', words: 0, pieces: [] });
    expect(page.article).toMatchObject({ text: '', blocks: [], lang: 'und', quotes: [] });
  });

  test('a head without a body', () => {
    const page = read('<html lang="fr-CA"><head><title>Orne</title></head></html>');
    expect(page.article).toMatchObject({ text: '', lang: 'fr' });
    expect(page.title).toBe('Orne');
  });

  test('a body that is hidden whole', () => {
    expect(read(`<html><body hidden>${paragraphs(3)}</body></html>`).article.text).toBe('');
  });

  test('10,000 elements inside each other', () => {
    const document = documentOf('<p></p>');
    let inner: Element = document.body;
    for (let depth = 0; depth < 10_000; depth++)
      inner = inner.appendChild(document.createElement(depth % 3 ? 'div' : 'span'));
    inner.textContent = paragraph(1);
    expect(textsOf(readPage(document, { outletParty: null }))).toEqual([paragraph(1)]);
  });

  test('a megabyte of text in one node', () => {
    const long = `${paragraph(1)} `.repeat(5000).trim();
    const page = read(`<div>\n ${long}\n</div>`);
    expect(page.article.text).toBe(long);
    expect(page.pieces).toHaveLength(1);
  });

  test('20,000 line breaks', () => {
    const page = read(`<div>${'so it went on.<br>'.repeat(20_000)}</div>`);
    expect(page.article.blocks).toHaveLength(20_000);
  });

  test('a page of plain text: a line feed ends a block', () => {
    const page = read(`<pre>Orne\n\n${paragraph(1)}\n${paragraph(2)}\n</pre>`);
    expect(textsOf(page)).toEqual(['Orne', paragraph(1), paragraph(2)]);
    expect(page.kind).toBe('article');
  });

  test('a page of hand-broken lines in several <pre>', () => {
    const lines =
      'The guard of Tessel said that its boats\nhad met the ferry of Venn off Cape Orne.\n';
    const page = read(`<div>${`<pre>${lines.repeat(9)}</pre><hr>`.repeat(3)}</div>`);
    expect(page.article.blocks).toHaveLength(54);
  });

  test('a story that is one blockquote is no quotation', () => {
    const page = read(`<blockquote>${paragraphs(5)}</blockquote>`);
    expect(page.article.quotes).toEqual([]);
    expect(textsOf(page)).toHaveLength(5);
  });

  test('our own host is left out', () => {
    const document = documentOf(`${paragraphs(2)}<ex-host><p>${paragraph(9)}</p></ex-host>`);
    const skip = document.querySelector('ex-host');
    expect(textsOf(readPage(document, { outletParty: null, skip }))).toHaveLength(2);
  });

  test('XHTML with CDATA', () => {
    const html = `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="de"><body>${paragraphs(2)}</body></html>`;
    const page = read(`<!doctype html>${html}`);
    expect(page.article.lang).toBe('de');
    expect(textsOf(page)).toHaveLength(2);
  });

  test('comments that outweigh the story stay out', () => {
    const page = read(
      `<article>${paragraphs(3)}</article><div class="comment-list">${paragraphs(20, 40)}</div>`,
    );
    expect(textsOf(page)).toHaveLength(3);
  });

  test('reading twice gives the same, and changes nothing', () => {
    const document = documentOf(`<article><h1>Orne</h1>${paragraphs(5)}</article>`);
    const before = document.documentElement.outerHTML;
    const first = readPage(document, { outletParty: null });
    expect(readPage(document, { outletParty: null }).article).toEqual(first.article);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('steps', () => {
  test('pause again and again on a long page, and end in what one go gives', () => {
    const document = documentOf(`<article>${paragraphs(3000)}</article>`);
    const steps = readSteps(document, { outletParty: null });
    let pauses = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) pauses++;
    expect(pauses).toBeGreaterThan(15);
    expect(step.value.article).toEqual(readPage(document, { outletParty: null }).article);
  });
});
