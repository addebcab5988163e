import * as v from 'valibot';
import { type LabelRow, valuesOf } from './csv-columns';
import { hashText } from './hash-text';
import { slugOf } from './slug';
import { type Except, Label, Source, type TermList } from './term-list';

/** A label out of a table, still without an id of its own, and the source that its row brings. */
interface RowLabel {
  readonly label: Label;
  readonly sources: Readonly<Record<string, Source>>;
}

/** Makes a label of one row; a sentence that names the column where it cannot be one. */
export function labelFromRow(
  { id }: Pick<TermList, 'id'>,
  cells: LabelRow['cells'],
): RowLabel | string {
  const { text, actor } = cells;
  if (text === undefined) return 'text: is empty.';
  if (actor === undefined) return 'actor: is empty.';
  const sides = [...new Set(valuesOf(cells.sides))];
  if (sides.length === 0) return 'sides: is empty.';
  const source = sourceOf(cells);
  if (typeof source === 'string') return source;
  const read = v.safeParse(Label, {
    id: `${id}-row`,
    lang: (cells.language ?? 'en').toLowerCase(),
    text,
    forms: [...new Set([text, ...valuesOf(cells.forms)])],
    actor: slugOf(actor),
    charge: (cells.charge ?? 'neutral').toLowerCase(),
    match: (cells.match ?? 'phrase').toLowerCase(),
    uses: sides.map((side) => ({ side: slugOf(side), evidence: source?.evidence ?? [] })),
    ...(cells.meaning !== undefined && { gloss: { en: cells.meaning } }),
    ...(cells.note !== undefined && { note: { en: cells.note } }),
    ...exceptOf(cells),
    examples: { yes: [], no: [] },
  });
  if (!read.success) return fault(read.issues[0]);
  return { label: read.output, sources: source?.sources ?? {} };
}

function exceptOf(cells: LabelRow['cells']): { except?: Except } {
  const except = {
    before: valuesOf(cells.not_before),
    after: valuesOf(cells.not_after),
    within: valuesOf(cells.not_within),
    near: valuesOf(cells.not_near),
  };
  const given = Object.entries(except).filter(([, words]) => words.length > 0);
  return given.length === 0 ? {} : { except: Object.fromEntries(given) };
}

/** The quotation of a row with its source; null where it names none. */
function sourceOf(cells: LabelRow['cells']) {
  const { quote, url, speaker, publisher, date, kind } = cells;
  if (quote === undefined && url === undefined) return null;
  if (quote === undefined) return 'quote: is empty, and the row has an address.';
  if (url === undefined) return 'url: is empty, and the row has a quotation.';
  const read = v.safeParse(Source, {
    url,
    publisher: publisher ?? (URL.canParse(url) ? new URL(url).hostname : ''),
    ...(date !== undefined && { date }),
    lang: (cells.language ?? 'en').toLowerCase(),
    kind: (kind ?? 'side').toLowerCase(),
  });
  if (!read.success) return fault(read.issues[0]);
  const id = `s${hashText(JSON.stringify(read.output)).slice(0, 10)}`;
  const evidence = [{ source: id, quote, ...(speaker !== undefined && { speaker }) }];
  return { sources: { [id]: read.output }, evidence };
}

/** What the columns of a table are called, by the field that they fill. */
const COLUMN: Readonly<Record<string, string>> = {
  lang: 'language',
  gloss: 'meaning',
  uses: 'quote',
  'except.before': 'not_before',
  'except.after': 'not_after',
  'except.within': 'not_within',
  'except.near': 'not_near',
};

function fault(issue: v.BaseIssue<unknown>): string {
  const path = (v.getDotPath(issue) ?? 'row').replace(/\.(?:en|\d).*$/u, '');
  return `${COLUMN[path] ?? path}: ${issue.message}.`;
}
