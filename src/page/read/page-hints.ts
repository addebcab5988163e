import { pagePart } from './page-part';

/** What a page's head says about the page. */
export interface PageHints {
  /** The story's title in the page's own words, best first, as lower-case words. */
  readonly titles: readonly ReadonlySet<string>[];
  /** What the browser shows as the page's title; '' if none. */
  readonly title: string;
  /** The head says that the page is one story. */
  readonly isArticle: boolean;
}

const ARTICLE_TYPE = /"@type"\s*:\s*\[?\s*"(?:\w*NewsArticle|Article|\w*Blog\w*Posting)"/;
/** Longest structured data looked at, in UTF-16 units: the type stands early. */
const DATA_MAX = 20_000;

/** Reads the head of a page, element by element: no selectors, which are slow outside browsers. */
export function pageHints(document: Document): PageHints {
  const titles: string[] = [];
  let title = '';
  let isArticle = false;
  for (
    let at = pagePart(document, 'head')?.firstElementChild ?? null;
    at;
    at = at.nextElementSibling
  ) {
    const name = at.localName;
    if (name === 'title') title ||= (at.textContent ?? '').replace(/\s+/g, ' ').trim();
    else if (name === 'script') isArticle ||= isArticleData(at);
    else if (name === 'meta') {
      const property = at.getAttribute('property') ?? at.getAttribute('name') ?? '';
      const content = at.getAttribute('content') ?? '';
      if (/^(?:(?:og|twitter):)?title$/.test(property)) titles.push(content);
      else if (property === 'og:type') isArticle ||= content.startsWith('article');
    }
  }
  const words = [...titles, title].map(wordsOf).filter((words) => words.size > 0);
  return { titles: words, title, isArticle };
}

function isArticleData(script: Element): boolean {
  if (script.getAttribute('type') !== 'application/ld+json') return false;
  return ARTICLE_TYPE.test((script.textContent ?? '').slice(0, DATA_MAX));
}

/** Not in words of any script; plain ranges, since `\p{L}` costs milliseconds in a fresh tab. */
const BETWEEN = /[\s!-/:-@[-`{-¿\u2000-\u206f\u3000-\u303f，：；！？（）｜·،؛]+/;

/** The different words of a text, lower case; each ideograph is one. */
export function wordsOf(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const word of text.toLowerCase().split(BETWEEN)) {
    if (word === '') continue;
    const code = word.charCodeAt(word.length - 1);
    if (code >= 0x3040 && code <= 0x9fff) for (const letter of word) words.add(letter);
    else words.add(word);
  }
  return words;
}
