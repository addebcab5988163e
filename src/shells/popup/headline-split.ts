import type { Finding } from '../../core/finding';
import type { PageReport } from '../../page/page-report';
import { hueKey, type Hue } from '../../page/palette';
import { dotVoice, type DotVoice } from './dot-plot';

/** A mark, small enough for one line of them. */
export interface SplitMark {
  readonly index: number;
  readonly text: string;
  readonly voice: DotVoice;
  readonly hue: Hue;
}

/** Headline against the rest of the page. */
export interface HeadlineSplit {
  readonly headline: readonly SplitMark[];
  readonly body: readonly SplitMark[];
}

/** The two, or null where the headline uses none of the terms. */
export function headlineSplit(report: PageReport): HeadlineSplit | null {
  if (report.kind !== 'article') return null;
  const marks = report.analysis.findings.map((finding, index) => mark(finding, index, report));
  const inHeadline = (index: number): boolean => report.contexts[index]?.block === 'headline';
  const headline = marks.filter(({ index }) => inHeadline(index));
  if (headline.length === 0) return null;
  return { headline, body: marks.filter(({ index }) => !inHeadline(index)) };
}

function mark(finding: Finding, index: number, report: PageReport): SplitMark {
  const hue = finding.shared ? 'grey' : hueKey(report.hues[`${finding.list}/${finding.side}`]);
  return { index, text: finding.text, voice: dotVoice(finding), hue };
}
