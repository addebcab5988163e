import type { Alternative, Finding, Skipped } from '../finding';
import { overlaps } from '../span';
import type { Found } from './resolve';

/** Characters by which a longer finding outweighs one unit of evidence. */
const LENGTH_FOR_ONE = 20;

/**
 * Where findings of several lists overlap, the one with more evidence stays, a longer one counting more;
 * the rest become its alternatives. Findings come, and are returned, by start.
 */
export function settleOverlaps(found: readonly Found[]): Finding[] {
  const settled: Finding[] = [];
  const cluster: Found[] = [];
  let reach = -1;
  for (const one of found) {
    if (one.finding.start >= reach) {
      addSettled(settled, cluster);
      cluster.length = 0;
    }
    cluster.push(one);
    reach = Math.max(reach, one.finding.end);
  }
  addSettled(settled, cluster);
  return settled;
}

/** What was skipped, without the stretches that were marked all the same. Both by start. */
export function withoutFound(skipped: readonly Skipped[], findings: readonly Finding[]): Skipped[] {
  let next = 0;
  return skipped.filter((one) => {
    while (next < findings.length && (findings[next]?.end ?? 0) <= one.start) next++;
    const finding = findings[next];
    return finding === undefined || !overlaps(one, finding);
  });
}

function addSettled(settled: Finding[], cluster: readonly Found[]): void {
  const [only] = cluster;
  if (cluster.length > 1) settled.push(...settleCluster(cluster));
  else if (only !== undefined) settled.push(only.finding);
}

function settleCluster(cluster: readonly Found[]): Finding[] {
  const rank = ({ score, finding }: Found): number =>
    score + (finding.end - finding.start) / LENGTH_FOR_ONE;
  const order = [...cluster].sort(
    (a, b) => rank(b) - rank(a) || (a.finding.label < b.finding.label ? -1 : 1),
  );
  const kept: Found[] = [];
  const lost: Found[] = [];
  for (const one of order)
    (kept.some((other) => overlaps(one.finding, other.finding)) ? lost : kept).push(one);
  return kept
    .map((one) =>
      withLost(
        one,
        lost.filter((other) => overlaps(one.finding, other.finding)),
      ),
    )
    .sort((a, b) => a.start - b.start);
}

function withLost({ finding, score }: Found, lost: readonly Found[]): Finding {
  if (lost.length === 0) return finding;
  const total = lost.reduce((sum, other) => sum + other.score, score) || 1;
  const own = finding.alternatives.map((one) => ({ ...one, weight: (one.weight * score) / total }));
  const others = lost.map((other) => toAlternative(other.finding, other.score / total));
  return { ...finding, alternatives: [...own, ...others].sort((a, b) => b.weight - a.weight) };
}

function toAlternative({ list, label, actor, side, charge }: Finding, weight: number): Alternative {
  return { list, label, actor, side, charge, weight };
}
