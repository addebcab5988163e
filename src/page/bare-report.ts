import type { Analysis } from '../core/finding';
import type { PageReport } from './page-report';
import type { PageText } from './read/page-text';
import { publishedOn } from './read/published-on';
import { siteName } from './read/site-name';

/** The report of a page that has not been read yet. */
export function emptyReport(document: Document, outlet: PageReport['outlet']): PageReport {
  return {
    kind: 'other',
    title: document.title,
    url: document.URL,
    lang: 'und',
    date: null,
    site: null,
    words: 0,
    outlet,
    analysis: { lists: [], findings: [], skipped: [], actors: [] },
    contexts: [],
    hues: {},
    partial: true,
  };
}

/** What a page says of itself in which nothing was found. */
export function bareReport(
  document: Document,
  outlet: PageReport['outlet'],
  text: PageText,
  lists: Analysis['lists'],
): PageReport {
  return {
    kind: text.kind,
    title: text.title,
    url: document.URL,
    lang: text.article.lang,
    date: publishedOn(document),
    site: siteName(document),
    words: text.words,
    outlet,
    analysis: { lists, findings: [], skipped: [], actors: [] },
    contexts: [],
    hues: {},
    partial: false,
    ...(text.whole && { whole: true }),
  };
}
