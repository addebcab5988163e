import { checkForeign } from './check-foreign';
import { textFaults } from './check-texts';
import { type LabelRow, labelRows, valuesOf } from './csv-columns';
import { labelFromRow } from './label-from-row';
import { ListError } from './parse-list';
import { slugOf } from './slug';
import type { Label, TermList } from './term-list';

/** Who a list made from a table is by, and what it is called. */
export interface CsvHead {
  readonly id: string;
  readonly title: string;
  readonly maker: string;
  /** `2026-11-22` */
  readonly today: string;
}

/** A row that could not be used: where it stands and why. */
export interface BadRow {
  readonly line: number;
  readonly fault: string;
}

/** A list made from a table, and the rows that are not in it. */
export interface FromCsv {
  readonly list: TermList;
  readonly bad: readonly BadRow[];
}

/**
 * Makes a list of a table with one label a row. Rows that cannot be used are left out and named; the rest
 * makes the list. Throws `ListError` where there is none.
 */
export function listFromCsv(text: string, head: CsvHead): FromCsv {
  const rows = labelRows(text);
  const bad: BadRow[] = [];
  const list = emptyList(head);
  const seen = new Set<string>();
  for (const row of rows) {
    const fault = addRow(list, row, seen);
    if (fault !== null) bad.push({ line: row.line, fault });
  }
  if (list.labels.length === 0)
    throw new ListError(bad.map(({ line, fault }) => `Row ${line}: ${fault}`));
  completeSides(list);
  completeGate(list);
  return { list: checkForeign(list).list, bad };
}

/** Adds one row; answers what is wrong with it, or null. */
function addRow(list: TermList, row: LabelRow, seen: Set<string>): string | null {
  const [hidden] = textFaults(row.cells);
  if (hidden !== undefined) return hidden;
  const made = labelFromRow(list, row.cells);
  if (typeof made === 'string') return made;
  const key = `${made.label.lang} ${made.label.actor} ${made.label.text.toLowerCase()}`;
  if (seen.has(key)) return `text: “${made.label.text}” stands twice for the same actor.`;
  seen.add(key);
  for (const name of valuesOf(row.cells.sides)) addSide(list, name);
  addActor(list, row.cells.actor ?? '');
  for (const [id, source] of Object.entries(made.sources)) list.sources[id] = source;
  list.labels.push({ ...made.label, id: freeId(list, made.label) });
  addTopic(list, made.label.lang, valuesOf(row.cells.topic));
  return null;
}

function addSide(list: TermList, name: string): void {
  const id = slugOf(name);
  if (list.sides.some((side) => side.id === id)) return;
  list.sides.push({
    id,
    name: { en: name },
    about: { en: name },
    role: 'party',
    parties: [],
    opposes: [],
  });
}

function addActor(list: TermList, name: string): void {
  const id = slugOf(name);
  if (list.actors.some((actor) => actor.id === id)) return;
  list.actors.push({
    id,
    name: { en: name },
    about: { en: name },
    kind: 'group',
    of: null,
    anchors: {},
  });
}

function addTopic({ gate }: TermList, lang: string, words: readonly string[]): void {
  if (words.length > 0) gate.strong[lang] = [...new Set([...(gate.strong[lang] ?? []), ...words])];
}

/** Without topic words the terms themselves show that a text is about the list. */
function completeGate(list: TermList): void {
  if (Object.keys(list.gate.strong).length === 0)
    for (const { lang, forms } of list.labels) addTopic(list, lang, forms);
}

/** A list has two sides at least: the one that a table forgot is seen to be empty. */
function completeSides(list: TermList): void {
  if (list.sides.length > 1) return;
  addSide(list, 'others');
}

function freeId({ id, labels }: TermList, { text }: Label): string {
  const known = new Set(labels.map((label) => label.id));
  const first = `${id}-${slugOf(text)}`.slice(0, 90);
  let free = first;
  for (let more = 2; known.has(free); more++) free = `${first}-${more}`;
  return free;
}

function emptyList({ id, title, maker, today }: CsvHead): TermList {
  return {
    format: 1,
    id,
    title: { en: title },
    about: { en: title },
    maker: { name: maker },
    license: 'own use',
    updated: today,
    sides: [],
    actors: [],
    gate: { strong: {}, weak: {} },
    sources: {},
    labels: [],
    recommendations: [],
  };
}
