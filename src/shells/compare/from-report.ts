import type { Telling } from '../../core/compare/telling';
import { hostOf } from '../../lists/find-outlet';
import type { PageReport } from '../../page/page-report';

/** A tab's report as one teller of a comparison. */
export function fromReport(report: PageReport, id: string): Telling {
  const { title, url, lang, words, analysis, contexts, date } = report;
  return {
    id,
    teller: tellerOf(report),
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

/** The outlet as we know it, else as its page names it, else its host. */
function tellerOf({ outlet, site, url, title }: PageReport): string {
  const known = outlet === null || outlet.name === outlet.domain ? null : outlet.name;
  return known ?? site ?? hostOf(url) ?? title;
}
