import type { Telling } from '../../core/compare/telling';
import { hostOf } from '../../lists/find-outlet';
import type { PageReport } from '../../page/page-report';

/** A tab's report as one teller of a comparison. */
export function fromReport(report: PageReport, id: string): Telling {
  const { title, url, lang, words, outlet, analysis, contexts, date } = report;
  return {
    id,
    teller: outlet?.name ?? hostOf(url) ?? title,
    title,
    url,
    date,
    lang,
    words,
    findings: analysis.findings,
    sentences: contexts,
    skipped: analysis.skipped.map(({ text, reason }) => ({ text, reason })),
  };
}
