import { writeCsv } from './csv';
import { CSV_COLUMNS, type CsvColumn } from './csv-columns';
import type { Label, TermList } from './term-list';

/** A list as a table for people with spreadsheets: one label a row, its first quotation beside it. */
export function listToCsv(list: TermList): string {
  const topic = topicOf(list);
  const rows = list.labels.map((label, at) => rowOf(list, label, at === 0 ? topic : ''));
  return writeCsv([CSV_COLUMNS, ...rows.map((row) => CSV_COLUMNS.map((one) => row[one] ?? ''))]);
}

function rowOf(list: TermList, label: Label, topic: string): Partial<Record<CsvColumn, string>> {
  const evidence = label.uses.flatMap((use) => use.evidence)[0];
  const source = evidence && list.sources[evidence.source];
  const side = (id: string): string => list.sides.find((one) => one.id === id)?.name.en ?? id;
  const joined = (words: readonly string[] | undefined): string => (words ?? []).join(' | ');
  return {
    text: label.text,
    forms: joined(label.forms.filter((form) => form !== label.text)),
    language: label.lang,
    actor: list.actors.find((one) => one.id === label.actor)?.name.en ?? label.actor,
    charge: label.charge,
    sides: joined(label.uses.map((use) => side(use.side))),
    match: label.match,
    meaning: label.gloss?.en ?? '',
    note: label.note?.en ?? '',
    not_before: joined(label.except?.before),
    not_after: joined(label.except?.after),
    not_within: joined(label.except?.within),
    not_near: joined(label.except?.near),
    quote: evidence?.quote ?? '',
    speaker: evidence?.speaker ?? '',
    url: source?.url ?? '',
    publisher: source?.publisher ?? '',
    date: source?.date ?? '',
    kind: source?.kind ?? '',
    topic,
  };
}

/** The topic words, unless they are the terms themselves. */
function topicOf({ gate, labels }: TermList): string {
  const forms = new Set(labels.flatMap((label) => label.forms));
  const words = [...new Set(Object.values(gate.strong).flat())];
  return words.every((word) => forms.has(word)) ? '' : words.join(' | ');
}
