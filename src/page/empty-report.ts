import type { PageReport } from './page-report';

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
