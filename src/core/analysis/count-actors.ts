import type { ActorCount, Finding, LabelCount, Voice } from '../finding';

/** Sums findings up: per list and actor, how often each label stands there in which voice. First use first. */
export function countActors(
  findings: readonly Finding[],
  textOf: (label: string) => string,
): ActorCount[] {
  const actors = new Map<string, { list: string; actor: string; labels: Map<string, Counted> }>();
  for (const finding of findings) {
    const key = `${finding.list}/${finding.actor}`;
    const known = actors.get(key) ?? {
      list: finding.list,
      actor: finding.actor,
      labels: new Map(),
    };
    actors.set(key, known);
    let count = known.labels.get(finding.label);
    if (count === undefined)
      known.labels.set(finding.label, (count = none(finding, textOf(finding.label))));
    count[finding.voice]++;
  }
  return [...actors.values()].map(({ list, actor, labels }) => ({
    list,
    actor,
    labels: [...labels.values()],
  }));
}

type Counted = Omit<LabelCount, Voice> & Record<Voice, number>;

function none({ label, sides, shared }: Finding, text: string): Counted {
  return { label, sides, shared, text, own: 0, quoted: 0, attributed: 0, unclear: 0 };
}
