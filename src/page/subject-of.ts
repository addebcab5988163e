import type { Article } from '../core/article';
import type { CardSubject } from './card/card-subject';
import { contextOf } from './context-of';
import type { Mark } from './marks/mark';
import type { PageSetting } from './page-handle';
import type { PageReading } from './page-reader';
import type { PageReport } from './page-report';

const NO_ARTICLE: Article = { text: '', blocks: [], lang: 'und', quotes: [], outletParty: null };

const NO_REPORT = { kind: 'other', outlet: null, hues: {}, url: '' } as const;

/** What a mark's card is about. */
export function subjectOf(
  { finding }: Mark,
  report: PageReport | null,
  reading: PageReading | null,
  setting: PageSetting,
): CardSubject {
  const article = reading?.text.article ?? NO_ARTICLE;
  const { kind, outlet, hues, url } = report ?? NO_REPORT;
  const cues = finding.cues.map(({ start, end }) => article.text.slice(start, end).trim());
  return {
    finding,
    context: contextOf(article, finding),
    facts: {
      kind,
      outlet,
      outletNote: setting.outletNote ?? null,
      cues: cues.filter((cue) => cue !== ''),
    },
    url,
    hues,
    sideNames: setting.sideNames,
    marks: report?.analysis.findings.length ?? 0,
  };
}
