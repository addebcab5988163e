/** One row of a table with the line it began on, counted from 1. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Beginnings that spreadsheets take for a formula. */
const FORMULA = /^[=+\-@\t\r]/u;

/**
 * Reads comma-separated text (RFC 4180): quoted cells may hold commas, line feeds and doubled quotation
 * marks. A semicolon or tab is the separator where the first line has more of them, as some spreadsheets
 * write. Empty rows are left out.
 */
export function readCsv(text: string): CsvRow[] {
  const source = text.replace(/^\ufeff/u, '');
  const separator = separatorOf(source.slice(0, source.search(/[\r\n]|$/u)));
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let line = 1;
  let begun = 1;
  let at = 0;
  const endRow = (): void => {
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ line: begun, cells });
    cells = [];
    begun = line;
  };
  while (at < source.length) {
    const { cell, end } = source[at] === '"' ? quoted(source, at) : plain(source, at, separator);
    cells.push(cell);
    line += cell.split('\n').length - 1;
    at = end;
    if (source[at] === separator) {
      at++;
      if (at === source.length || source[at] === '\n' || source[at] === '\r') cells.push('');
      else continue;
    }
    if (source[at] === '\r') at++;
    if (source[at] === '\n') at++;
    line++;
    endRow();
  }
  endRow();
  return rows;
}

/** Writes rows as comma-separated text; cells that a spreadsheet would run begin with an apostrophe. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('');
}

function writeCell(cell: string): string {
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n;\t']/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function separatorOf(first: string): string {
  const count = (mark: string): number => first.split(mark).length;
  return [';', '\t'].find((mark) => count(mark) > count(',')) ?? ',';
}

function quoted(source: string, from: number): { cell: string; end: number } {
  let cell = '';
  let at = from + 1;
  for (;;) {
    const close = source.indexOf('"', at);
    if (close < 0) return { cell: cell + source.slice(at), end: source.length };
    cell += source.slice(at, close);
    if (source[close + 1] !== '"') {
      const rest = /[^,;\t\r\n]*/uy;
      rest.lastIndex = close + 1;
      const tail = rest.exec(source)?.[0] ?? '';
      return { cell: unguard(cell + tail), end: close + 1 + tail.length };
    }
    cell += '"';
    at = close + 2;
  }
}

function plain(source: string, from: number, separator: string): { cell: string; end: number } {
  let end = from;
  while (end < source.length && !`${separator}\r\n`.includes(source[end] ?? '')) end++;
  return { cell: unguard(source.slice(from, end)), end };
}

/** Takes off the apostrophe that keeps a spreadsheet from running a cell. */
const unguard = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
