import type { Label, TermList } from './term-list';

/** Controls, bidirectional overrides and tags: characters that hide what a form says. */
const HIDDEN = /[\p{Cc}\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/u;

/**
 * What the format cannot say of forms and sources: no form twice for one actor, no hidden characters,
 * every source used. Answers one sentence per fault.
 */
export function checkForms(list: TermList): string[] {
  return [...doubleForms(list), ...list.labels.flatMap(labelFaults), ...deadSources(list)];
}

function doubleForms(list: TermList): string[] {
  const owner = new Map<string, string>();
  const faults: string[] = [];
  for (const label of list.labels)
    for (const form of new Set(label.forms.map((one) => one.toLowerCase()))) {
      const key = `${label.lang} ${label.actor} ${form}`;
      const other = owner.get(key);
      if (other !== undefined)
        faults.push(`${label.id}: the form “${form}” belongs to ${other} too, for the same actor`);
      owner.set(key, label.id);
    }
  return faults;
}

function labelFaults(label: Label): string[] {
  const faults: string[] = [];
  for (const form of label.forms)
    if (HIDDEN.test(form)) faults.push(`${label.id}: the form “${form}” holds a hidden character`);
  if (!label.forms.includes(label.text))
    faults.push(`${label.id}: its name “${label.text}” is none of its forms`);
  if (new Set(label.forms).size < label.forms.length)
    faults.push(`${label.id}: a form stands twice`);
  if (new Set(label.uses.map((use) => use.side)).size < label.uses.length)
    faults.push(`${label.id}: a side stands twice`);
  if (label.match !== 'never' && (label.examples.yes.length < 2 || label.examples.no.length < 1))
    faults.push(`${label.id}: needs two examples that mark it and one that does not`);
  return faults;
}

function deadSources(list: TermList): string[] {
  const used = new Set([
    ...list.labels.flatMap((label) => [
      ...label.uses.flatMap((use) => use.evidence.map(({ source }) => source)),
      ...(label.objections ?? []).map(({ evidence }) => evidence.source),
      ...(label.designation?.evidence ? [label.designation.evidence.source] : []),
    ]),
    ...list.recommendations.map(({ evidence }) => evidence.source),
  ]);
  return Object.keys(list.sources)
    .filter((id) => !used.has(id))
    .map((id) => `sources.${id}: nothing uses it`);
}
