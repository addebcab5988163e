import type { ActorCount, Finding, LabelCount, Voice } from '../finding';

/** Sums findings up: per list and actor, how often each label stands there in which voice. First use first. */
export function countActors(
  findings: readonly Finding[],
  textOf: (label: string) => string,
): ActorCount[] {
  const all: { list: string; actor: string; labels: Map<string, Counted> }[] = [];
  const byList = new Map<string, Map<string, (typeof all)[number]>>();
  for (const finding of findings) {
    const { list, actor, label } = finding;
    const actors = entryOf(byList, list, () => new Map<string, (typeof all)[number]>());
    const { labels } = entryOf(actors, actor, () => {
      const made = { list, actor, labels: new Map<string, Counted>() };
      all.push(made);
      return made;
    });
    entryOf(labels, label, () => none(finding, textOf(label)))[finding.voice]++;
  }
  return all.map(({ list, actor, labels }) => ({ list, actor, labels: [...labels.values()] }));
}

function entryOf<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

type Counted = Omit<LabelCount, Voice> & Record<Voice, number>;

function none({ label, sides, shared }: Finding, text: string): Counted {
  return { label, sides, shared, text, own: 0, quoted: 0, attributed: 0, unclear: 0 };
}
