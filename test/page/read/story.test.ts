import { describe, expect, test } from 'vitest';
import { paragraph, paragraphs } from './paragraphs';
import { blocksOf, read, textsOf } from './read';

const TITLE = 'Tessel guard meets Venn ferry off Cape Orne';
const HEAD = `<head><title>${TITLE} – The Orne Post</title></head>`;
const MENU =
  '<ul><li><a href="/w">World</a></li><li><a href="/b">Business</a></li><li><a href="/s">Sport</a></li></ul>';
const STORY = [1, 2, 3, 4].map(paragraph);
const TEASERS = Array.from(
  { length: 5 },
  (_, at) =>
    `<div class="x${at}"><h3><a href="/t${at}">Other story number ${at} about the harbour</a></h3><p>A short summary of story ${at}, for those in a hurry today.</p></div>`,
).join('');
const COMMENTS = Array.from(
  { length: 12 },
  (_, at) =>
    `<li><b>reader${at}</b><p>I think, and I have said so ${at} times before, that the guard of Tessel is wrong about this, as it always was, and so does everybody I know.</p></li>`,
).join('');

const page = (body: string): string => `<html lang="en">${HEAD}<body>${body}</body></html>`;

/** Pages of many makes that all tell the same story: name, body. */
const PAGES: readonly (readonly [string, string])[] = [
  [
    'semantic',
    `<header><nav>${MENU}</nav></header><main><article><h1>${TITLE}</h1>${paragraphs(4)}</article></main><aside>${TEASERS}</aside><footer><p>${paragraph(90)}</p></footer>`,
  ],
  [
    'article body by schema.org',
    `<div>${MENU}</div><div><h1>${TITLE}</h1><div itemprop="articleBody">${paragraphs(4)}</div><div>${TEASERS}</div></div>`,
  ],
  [
    'divs without names',
    `<div>${MENU}</div><div><h1>${TITLE}</h1><div>${paragraphs(4)}</div></div><div>${TEASERS}</div><div>${MENU}</div>`,
  ],
  [
    'paragraphs made of divs',
    `<div>${MENU}</div><div><h1>${TITLE}</h1>${STORY.map((text) => `<div><div>${text}</div></div>`).join('')}</div><div>${TEASERS}</div>`,
  ],
  [
    'paragraphs made of <br><br>',
    `<div>${MENU}</div><h1>${TITLE}</h1><div>${STORY.join('<br><br>')}</div><div>${TEASERS}</div>`,
  ],
  [
    'layout tables',
    `<table><tr><td>${MENU}</td><td><font size="5"><b>${TITLE}</b></font><br><br>${STORY.join('<br><br>')}</td><td>${TEASERS}</td></tr></table>`,
  ],
  [
    'several articles of teasers beside the story',
    `<main><article><h1>${TITLE}</h1>${paragraphs(4)}</article>${TEASERS.replaceAll('div', 'article')}</main>`,
  ],
  [
    'story split round an advertisement',
    `<article><h1>${TITLE}</h1><div>${paragraphs(2)}</div><div class="ad-slot"><p>Advertisement: buy boats of the best kind, now cheaper than ever, only here.</p></div><div>${paragraphs(2, 3)}</div></article>`,
  ],
  [
    'body in sections that are all called so',
    `<div><div class="articleBodyText"><p>${STORY[0]}</p></div><div class="share-bar">Share</div><h1>${TITLE}</h1><div class="articleBodyText">${paragraphs(3, 2)}</div></div>`,
  ],
  [
    'a form round the whole page',
    `<form><div>${MENU}</div><div><h1>${TITLE}</h1>${paragraphs(4)}</div><div>${TEASERS}</div></form>`,
  ],
  [
    'a wrapper with a suspicious name',
    `<div class="sidebar-left-layout popular"><h1>${TITLE}</h1><div class="text">${paragraphs(4)}</div></div><div class="sidebar">${TEASERS}</div>`,
  ],
  [
    'long comments',
    `<article><h1>${TITLE}</h1>${paragraphs(4)}</article><section id="comments"><h2>12 comments</h2><ul>${COMMENTS}</ul></section>`,
  ],
  [
    'a WordPress article with classes of its topic',
    `<article class="post-12 post tag-social category-popular comments-open has-sidebar"><h1 class="entry-title">${TITLE}</h1><div class="entry-content">${paragraphs(4)}</div></article><aside class="widget">${TEASERS}</aside>`,
  ],
  [
    'a consent wall that hides the page behind it',
    `<div role="dialog" class="cookie-wall"><p>${paragraph(80)}</p></div><div aria-hidden="true"><main><h1>${TITLE}</h1>${paragraphs(4)}</main></div>`,
  ],
  [
    'a newsletter box and a share bar inside the text',
    `<article><h1>${TITLE}</h1><div class="share-tools"><a href="/f">Share on Facebook</a></div><p>${STORY[0]}</p><div class="newsletter-signup"><h3>Our letter</h3><p>Get the best of the harbour, every morning, for nothing, in your own box.</p></div>${paragraphs(3, 2)}</article>`,
  ],
  [
    'links to other stories inside the text',
    `<article><h1>${TITLE}</h1><p>${STORY[0]}</p><p><a href="/o">Read more: How the ferry of Venn came to sail on Sundays</a></p><div><h3>Related</h3><ul><li><a href="/p">The islands in seven pictures</a></li><li><a href="/q">Who sails where, and why they do</a></li></ul></div>${paragraphs(3, 2)}</article>`,
  ],
  [
    'an author’s biography and tags at the end',
    `<article><h1>${TITLE}</h1>${paragraphs(4)}<div class="author-bio"><p>Mara Quill has written about the harbour for twenty years, from Tessel and from Venn.</p></div><div class="tags"><a href="/t">Tessel</a> <a href="/v">Venn</a></div></article>`,
  ],
  [
    'more headlines after the text',
    `<div><h1>${TITLE}</h1>${paragraphs(4)}<h2>More from The Post</h2><ul><li><a href="/1">The islands in seven pictures</a></li><li><a href="/2">Who sails where and why</a></li></ul></div>`,
  ],
  [
    'AMP',
    `<amp-sidebar><ul><li><a href="/w">World</a></li></ul></amp-sidebar><article class="amp-wp-article"><h1 class="amp-wp-title">${TITLE}</h1><div class="amp-wp-article-content">${paragraphs(4)}</div></article><amp-consent><p>${paragraph(70)}</p></amp-consent>`,
  ],
  [
    'headline far from the text',
    `<header class="page-header"><div class="inner"><h1>${TITLE}</h1></div></header><div class="wrap"><div class="col"><div>${paragraphs(4)}</div></div><div class="col2">${TEASERS}</div></div>`,
  ],
];

describe('the story', () => {
  test.each(PAGES)('%s', (_name, body) => {
    const result = read(page(body));
    expect(textsOf(result).sort()).toEqual([TITLE, ...STORY].sort());
    expect(blocksOf(result)[0]).toBe(`headline: ${TITLE}`);
    expect(result.kind).toBe('article');
    expect(result.title).toBe(TITLE);
    expect(result.article.lang).toBe('en');
  });

  test('headline, standfirst, byline, captions, subheads and quotations are told apart', () => {
    const body = `<article><header><h1>${TITLE}</h1><h2>Both sides say that the other came too near</h2>
      <p class="byline">By <a href="/mq">Mara Quill</a> and Jon Bek</p></header>
      <div itemprop="articleBody"><figure><img alt="x"><figcaption>The ferry at Orne. Photo: J. Bek</figcaption></figure>
      <p>${STORY[0]}</p><h3>A narrow strait</h3><p>${STORY[1]}</p>
      <blockquote><p>We will sail again.</p></blockquote><aside class="pullquote">They came to us.</aside></div></article>`;
    expect(blocksOf(read(page(body)))).toEqual([
      `headline: ${TITLE}`,
      'standfirst: Both sides say that the other came too near',
      'byline: By Mara Quill and Jon Bek',
      'caption: The ferry at Orne. Photo: J. Bek',
      `body: ${STORY[0]}`,
      'subhead: A narrow strait',
      `body: ${STORY[1]}`,
      'blockquote: We will sail again.',
      'blockquote: They came to us.',
    ]);
  });

  test('a byline by its words alone stands before the text, never in it', () => {
    const body = `<article><h1>${TITLE}</h1><div>By Mara Quill</div>${paragraphs(2)}<p>By Monday both had left.</p></article>`;
    const kinds = read(page(body)).article.blocks.map((block) => block.kind);
    expect(kinds).toEqual(['headline', 'byline', 'body', 'body', 'body']);
  });

  test('a heading with nothing under it is left out', () => {
    const body = `<article><h1>${TITLE}</h1>${paragraphs(3)}<h2>Share your view</h2><form>x</form></article>`;
    expect(textsOf(read(page(body))).at(-1)).toBe(STORY[2]);
  });

  test('a live blog is read whole', () => {
    const posts = [1, 2, 3, 4, 5]
      .map(
        (at) => `<article><h2>Update ${at} from the strait</h2><p>${paragraph(at)}</p></article>`,
      )
      .join('');
    const texts = textsOf(read(page(`<main><h1>${TITLE}</h1>${posts}</main>`)));
    for (const at of [1, 2, 3, 4, 5]) expect(texts).toContain(paragraph(at));
  });

  test('a page of one paragraph is read', () => {
    expect(textsOf(read('<p>The guard came.</p>'))).toEqual(['The guard came.']);
  });

  test('the whole page, when asked for, menus and comments included, as kind “other”', () => {
    const body = `<nav>${MENU}</nav><article><h1>${TITLE}</h1>${paragraphs(2)}</article><div id="comments"><p>${paragraph(60)}</p></div>`;
    const blocks = blocksOf(read(page(body), { wholePage: true }));
    expect(blocks).toEqual([
      'other: World',
      'other: Business',
      'other: Sport',
      `headline: ${TITLE}`,
      `body: ${STORY[0]}`,
      `body: ${STORY[1]}`,
      `other: ${paragraph(60)}`,
    ]);
  });

  test('what the browser says is invisible is not read, asked once per element with text', () => {
    const asked: Element[] = [];
    const visible = (element: Element): boolean => {
      asked.push(element);
      return element.className !== 'gone';
    };
    const body = `<article><h1>${TITLE}</h1>${paragraphs(2)}<div class="gone"><b>a</b> said <i>b</i>.</div></article>`;
    expect(textsOf(read(page(body), { visible }))).toEqual([TITLE, STORY[0], STORY[1]]);
    expect(new Set(asked).size).toBe(asked.length);
  });
});

describe('the kind of page', () => {
  const cards = (count: number): string =>
    Array.from(
      { length: count },
      (_, at) =>
        `<article><h2><a href="/s${at}">Harbour story number ${at} of the day</a></h2><p>What happened in the strait on day ${at}, and who said so, in short.</p></article>`,
    ).join('');

  test('many linked headlines are a front page, and its headlines and teasers are read', () => {
    const result = read(
      page(
        `<nav>${MENU}</nav><main>${cards(12)}</main><footer><p>All about us, and how to reach us by letter.</p></footer>`,
      ),
    );
    expect(result.kind).toBe('front');
    expect(textsOf(result)).toHaveLength(24);
    expect(blocksOf(result)[0]).toBe('headline: Harbour story number 0 of the day');
    expect(result.title).toContain('The Orne Post');
  });

  test('headlines in lists of links too', () => {
    const links = Array.from(
      { length: 20 },
      (_, at) => `<li><a href="/s${at}">Harbour story number ${at} of this long day</a></li>`,
    ).join('');
    expect(read(page(`<div><ul>${links}</ul></div>`)).kind).toBe('front');
  });

  test('a story with many teasers under it is an article', () => {
    expect(
      read(page(`<article><h1>${TITLE}</h1>${paragraphs(8)}</article>${cards(20)}`)).kind,
    ).toBe('article');
  });

  test('a short story that says it is an article is one, whatever stands beside it', () => {
    const short = `<p>The guard said that its boats had met the ferry off Cape Orne, at dawn.</p>`;
    const head = HEAD.replace('<title>', '<meta property="og:type" content="article"><title>');
    const result = read(
      `<html>${head}<body><div><h1>${TITLE}</h1>${short.repeat(3)}</div><div>${cards(10)}</div></body></html>`,
    );
    expect(result.kind).toBe('article');
    expect(textsOf(result)).toHaveLength(4);
  });

  test('a story told under linked headlines is kept', () => {
    const parts = [1, 2, 3, 4].map(
      (at) =>
        `<div><h2><a href="/p${at}">The boat of number ${at}</a></h2><p>It came on day ${at}, they say, and left again soon after, which nobody saw.</p></div>`,
    );
    const result = read(page(`<div><h1>${TITLE}</h1>${parts.join('')}</div>`));
    expect(textsOf(result)).toHaveLength(9);
  });

  test('a page without prose or headlines is neither', () => {
    expect(read(page('<form><label>Name <input></label></form>')).kind).toBe('other');
  });
});
