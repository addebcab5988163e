import type { Analysis } from '../core/finding';
import { bareReport } from './bare-report';
import { contextOf } from './context-of';
import { assignHues } from './hues';
import type { FindingContext, PageReport } from './page-report';
import type { PageText } from './read/page-text';

/** What a page that was read says of itself. Contexts are looked for when somebody asks for them. */
export function makeReport(
  document: Document,
  outlet: PageReport['outlet'],
  text: PageText,
  analysis: Analysis,
): PageReport {
  let contexts: readonly FindingContext[] | null = null;
  return {
    ...bareReport(document, outlet, text, analysis.lists),
    analysis,
    get contexts() {
      return (contexts ??= analysis.findings.map((finding) => contextOf(text.article, finding)));
    },
    hues: assignHues(analysis.findings),
  };
}
