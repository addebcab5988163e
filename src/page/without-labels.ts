import type { Analysis, Finding } from '../core/finding';

/** The analysis without the labels that the reader hid. */
export function withoutLabels(analysis: Analysis, hidden: ReadonlySet<string>): Analysis {
  if (hidden.size === 0) return analysis;
  const isLeft = ({ label }: Pick<Finding, 'label'>) => !hidden.has(label);
  const actors = analysis.actors
    .map((actor) => ({ ...actor, labels: actor.labels.filter(isLeft) }))
    .filter(({ labels }) => labels.length > 0);
  return { ...analysis, findings: analysis.findings.filter(isLeft), actors };
}
