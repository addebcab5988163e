import type { ActorCount, Finding, LabelCount } from '../finding';

/** Sums findings up: per list and actor, how often each label stands there in which voice. First use first. */
export function countActors(
  findings: readonly Finding[],
  textOf: (label: string) => string,
): ActorCount[] {
  const actors = new Map<
    string,
    { list: string; actor: string; labels: Map<string, LabelCount> }
  >();
  for (const finding of findings) {
    const key = `${finding.list}/${finding.actor}`;
    const known = actors.get(key) ?? {
      list: finding.list,
      actor: finding.actor,
      labels: new Map(),
    };
    actors.set(key, known);
    const before = known.labels.get(finding.label) ?? none(finding, textOf(finding.label));
    known.labels.set(finding.label, { ...before, [finding.voice]: before[finding.voice] + 1 });
  }
  return [...actors.values()].map(({ list, actor, labels }) => ({
    list,
    actor,
    labels: [...labels.values()],
  }));
}

function none({ label, sides, shared }: Finding, text: string): LabelCount {
  return { label, sides, shared, text, own: 0, quoted: 0, attributed: 0, unclear: 0 };
}
