import * as v from 'valibot';
import { axisFaults } from './check-axes';
import { TermList } from './term-list';

/** What is wrong with a list, one sentence a fault, each naming the field. */
export class ListError extends Error {
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
    this.name = 'ListError';
    this.faults = faults;
  }
}

/** Most faults told at once: a reader mends the first ones and tries again. */
const TOLD = 20;

/** Reads a list from JSON text. Throws `ListError`. */
export function parseList(json: string): TermList {
  return checkList(dataOf(json));
}

/** Data from JSON text. Throws `ListError`. */
export function dataOf(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new ListError([
      `This is not JSON: ${error instanceof Error ? error.message : String(error)}.`,
    ]);
  }
}

/** Checks data against the format, and that every id named in it exists. Throws `ListError`. */
export function checkList(data: unknown): TermList {
  const result = v.safeParse(TermList, data);
  if (!result.success) throw new ListError(sentences(result.issues));
  const faults = [...danglingIds(result.output), ...axisFaults(result.output)];
  if (faults.length > 0) throw new ListError(faults.slice(0, TOLD));
  return result.output;
}

/** The first faults that a schema found, as sentences. */
export const sentences = (issues: readonly v.BaseIssue<unknown>[]): string[] =>
  issues.slice(0, TOLD).map(sentence);

function sentence(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue) ?? 'The list';
  return `${path}: ${issue.message}.`;
}

/** Sides, actors and sources that are named but not there, and ids that stand twice. */
function danglingIds(list: TermList): string[] {
  const sides = new Set(list.sides.map((side) => side.id));
  const actors = new Set(list.actors.map((actor) => actor.id));
  const faults: string[] = [];
  const need = (known: boolean, where: string, what: string): void => {
    if (!known) faults.push(`${where}: ${what}.`);
  };
  const needSource = (source: string, where: string): void =>
    need(Object.hasOwn(list.sources, source), where, `source “${source}” is not in sources`);
  for (const side of list.sides)
    for (const other of side.opposes)
      need(sides.has(other), `sides.${side.id}`, `opposes “${other}”, which is no side`);
  for (const actor of list.actors)
    need(
      actor.of === null || sides.has(actor.of),
      `actors.${actor.id}`,
      `is of “${actor.of}”, which is no side`,
    );
  const seen = new Set<string>();
  for (const label of list.labels) {
    need(!seen.has(label.id), `labels.${label.id}`, 'this id stands twice');
    seen.add(label.id);
    need(
      label.id.startsWith(`${list.id}-`),
      `labels.${label.id}`,
      `the id must begin with “${list.id}-”`,
    );
    need(
      actors.has(label.actor),
      `labels.${label.id}`,
      `names “${label.actor}”, which is no actor`,
    );
    for (const use of label.uses) {
      need(sides.has(use.side), `labels.${label.id}`, `is used by “${use.side}”, which is no side`);
      for (const { source } of use.evidence) needSource(source, `labels.${label.id}`);
    }
    for (const { evidence } of label.objections ?? [])
      needSource(evidence.source, `labels.${label.id}`);
    if (label.designation?.evidence)
      needSource(label.designation.evidence.source, `labels.${label.id}`);
  }
  list.recommendations.forEach(({ actor, evidence }, index) => {
    need(actors.has(actor), `recommendations.${index}`, `is about “${actor}”, which is no actor`);
    needSource(evidence.source, `recommendations.${index}`);
  });
  return faults;
}
