import { type CsvRow, readCsv } from './csv';
import { ListError } from './parse-list';

/** The columns of a table of labels, in the order in which they are written. */
export const CSV_COLUMNS = [
  'text',
  'forms',
  'language',
  'actor',
  'charge',
  'sides',
  'match',
  'meaning',
  'note',
  'not_before',
  'not_after',
  'not_within',
  'not_near',
  'quote',
  'speaker',
  'url',
  'publisher',
  'date',
  'kind',
  'topic',
] as const;
export type CsvColumn = (typeof CSV_COLUMNS)[number];

/** A row by the names of its columns. */
export interface LabelRow {
  readonly line: number;
  readonly cells: Readonly<Partial<Record<CsvColumn, string>>>;
}

const NEEDED: readonly CsvColumn[] = ['text', 'actor', 'sides'];

/** Reads the rows of a table of labels by its header. Throws `ListError` for a header that does not serve. */
export function labelRows(text: string): LabelRow[] {
  const [header, ...rows] = readCsv(text);
  const names = (header?.cells ?? []).map((cell) => cell.trim().toLowerCase().replaceAll(' ', '_'));
  const missing = NEEDED.filter((column) => !names.includes(column));
  if (missing.length > 0)
    throw new ListError([
      `Row 1: the columns ${missing.join(', ')} are missing. The first row names the columns.`,
    ]);
  return rows.map((row) => ({ line: row.line, cells: cellsOf(row, names) }));
}

/** Several values of one cell stand between vertical bars. */
export const valuesOf = (cell: string | undefined): string[] =>
  (cell ?? '')
    .split('|')
    .map((value) => value.trim())
    .filter((value) => value !== '');

function cellsOf({ cells }: CsvRow, names: readonly string[]): LabelRow['cells'] {
  const known = names.flatMap((name, at) => {
    const column = CSV_COLUMNS.find((one) => one === name);
    const cell = cells[at]?.trim() ?? '';
    return column === undefined || cell === '' ? [] : [[column, cell] as const];
  });
  return Object.fromEntries(known);
}
