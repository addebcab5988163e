import { parseHTML } from 'linkedom';
import type { Article } from '../../core/article';
import { articleFromText } from '../../core/article-from-text';
import { guessLang } from '../../core/guess-lang';
import { findOutlet, hostOf } from '../../lists/find-outlet';
import type { Outlet, Outlets } from '../../lists/outlets';
import { siteName } from '../../page/read/site-name';
import { readPage } from '../../page/read/read-page';
import type { InputDocument } from './read-document';

/** A document made ready for the engine. */
export interface Prepared {
  readonly article: Article;
  readonly title: string;
  readonly words: number;
  readonly outlet: Outlet | null;
  /** Host of the address, where there is one. */
  readonly host: string | null;
  /** The name that a page gives its site. */
  readonly site: string | null;
}

/** Turns an input document into an article. */
export function toArticle(input: InputDocument, outlets: Outlets): Prepared {
  return input.html === undefined ? fromText(input, outlets) : fromHtml(input, input.html, outlets);
}

function fromText(input: InputDocument, outlets: Outlets): Prepared {
  const text = (input.text ?? '').replace(/^\ufeff/u, '');
  const outlet = input.url === undefined ? null : findOutlet(outlets, input.url);
  const lang = input.lang ?? guessLang(text);
  const article = articleFromText(text, {
    lang: primary(lang),
    outletParty: outlet?.party ?? null,
  });
  const words = text.split(/\s+/u).filter((word) => word !== '').length;
  return {
    article,
    title: headlineOf(article) || input.id,
    words,
    outlet,
    host: hostOf(input.url ?? ''),
    site: null,
  };
}

function fromHtml(input: InputDocument, html: string, outlets: Outlets): Prepared {
  const { document } = parseHTML(html);
  const url = input.url ?? addressOf(document);
  const outlet = url === null ? null : findOutlet(outlets, url);
  const page = readPage(document, { outletParty: outlet?.party ?? null });
  const said =
    input.lang ?? (page.article.lang === 'und' ? guessLang(page.article.text) : page.article.lang);
  const article = { ...page.article, lang: primary(said) };
  return {
    article,
    title: headlineOf(article) || page.title,
    words: page.words,
    outlet,
    host: hostOf(url ?? ''),
    site: siteName(document),
  };
}

/** The address that a saved page names itself. */
function addressOf(document: Document): string | null {
  return (
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
    document.querySelector('meta[property="og:url"]')?.getAttribute('content') ??
    null
  );
}

const primary = (lang: string): string => lang.toLowerCase().split(/[-_]/u)[0] ?? 'und';

function headlineOf({ text, blocks }: Article): string {
  const headline = blocks.find((block) => block.kind === 'headline');
  return headline === undefined ? '' : text.slice(headline.start, headline.end).trim();
}
