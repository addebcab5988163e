import type { Finding } from '../../core/finding';
import type { PageReport } from '../../page/page-report';
import type { LeadClauses, LeadCounts, LeadPart, LeadSide } from '../strings/lead-clauses';
import { huedSides, pageSide, type PageSide } from './side-names';

type Names = Readonly<Record<string, string>>;

/** Most sides that a sentence says “none found” of, so that it stays one sentence. */
const NONE_MAX = 2;
/** Most sides named with a number, for the same reason. */
const ONLY_MAX = 3;

/** The page in one sentence, as runs with the hue of the side that each speaks of. */
export function leadSentence(
  report: PageReport,
  sideNames: Names,
  say: LeadClauses,
): readonly LeadPart[] {
  return say(leadCounts(report, sideNames));
}

/** What the sentence counts: one per mark, as in the picture under it. */
export function leadCounts(report: PageReport, sideNames: Names): LeadCounts {
  const article = report.kind === 'article';
  const { findings } = report.analysis;
  const counted = article ? findings.filter((f) => f.voice === 'own') : findings;
  const only = onlyCounts(counted, report, sideNames);
  return {
    article,
    only: only.slice(0, ONLY_MAX),
    others: only.slice(ONLY_MAX).reduce((sum, { count }) => sum + count, 0),
    none: article ? noneFound(only, report, sideNames) : [],
    several: severalCounts(counted, report, sideNames),
    general: counted.filter((f) => f.shared).length,
    reported: article ? findings.filter(isReported).length : 0,
    unclear: article ? findings.filter((f) => f.voice === 'unclear').length : 0,
  };
}

/** Whether the words stand as somebody else's. */
export function isReported(finding: Finding): boolean {
  return finding.voice === 'quoted' || finding.voice === 'attributed';
}

function sidesOf(finding: Finding, report: PageReport, names: Names): readonly PageSide[] {
  const ids = finding.sides.length > 0 ? finding.sides : [finding.side];
  const sides = ids.map((side) => pageSide(report, names, finding.list, side));
  return [...new Map(sides.map((side) => [side.name, side])).values()];
}

function onlyCounts(counted: readonly Finding[], report: PageReport, names: Names) {
  const byName = new Map<string, { side: LeadSide; count: number }>();
  for (const finding of counted) {
    const [side, another] = sidesOf(finding, report, names);
    if (finding.shared || side === undefined || another !== undefined) continue;
    byName.set(side.name, { side, count: (byName.get(side.name)?.count ?? 0) + 1 });
  }
  return [...byName.values()].sort((a, b) => b.count - a.count || order(a.side, b.side));
}

function severalCounts(counted: readonly Finding[], report: PageReport, names: Names) {
  const byNames = new Map<string, { names: readonly string[]; count: number }>();
  for (const finding of counted) {
    const sides = sidesOf(finding, report, names).map((side) => side.name);
    if (finding.shared || sides.length < 2) continue;
    const sorted = [...sides].sort((a, b) => a.localeCompare(b));
    const key = sorted.join('/');
    byNames.set(key, { names: sorted, count: (byNames.get(key)?.count ?? 0) + 1 });
  }
  return [...byNames.values()].sort((a, b) => b.count - a.count);
}

function noneFound(
  only: readonly { readonly side: LeadSide }[],
  report: PageReport,
  names: Names,
): readonly LeadSide[] {
  const found = new Set(only.map(({ side }) => side.name));
  return huedSides(report, names)
    .filter((side) => !found.has(side.name))
    .slice(0, NONE_MAX);
}

/** Hued sides first, in hue order, then by name. */
function order(a: LeadSide, b: LeadSide): number {
  const rank = (side: LeadSide): number => (side.hue === 'grey' ? 9 : side.hue);
  return rank(a) - rank(b) || a.name.localeCompare(b.name);
}
