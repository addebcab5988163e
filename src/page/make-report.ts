import type { Analysis } from '../core/finding';
import { contextOf } from './context-of';
import { assignHues } from './hues';
import type { FindingContext, PageReport } from './page-report';
import type { PageText } from './read/page-text';
import { publishedOn } from './read/published-on';
import { siteName } from './read/site-name';

/** What a page that was read says of itself. Contexts are looked for when somebody asks for them. */
export function makeReport(
  document: Document,
  outlet: PageReport['outlet'],
  text: PageText,
  analysis: Analysis,
): PageReport {
  let contexts: readonly FindingContext[] | null = null;
  return {
    kind: text.kind,
    title: text.title,
    url: document.URL,
    lang: text.article.lang,
    date: publishedOn(document),
    site: siteName(document),
    words: text.words,
    outlet,
    analysis,
    get contexts() {
      return (contexts ??= analysis.findings.map((finding) => contextOf(text.article, finding)));
    },
    hues: assignHues(analysis.findings),
    partial: false,
    ...(text.whole && { whole: true }),
  };
}
