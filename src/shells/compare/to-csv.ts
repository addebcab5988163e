import type { Comparison } from '../../core/compare/comparison';
import type { Names } from './names';

const HEAD = ['list', 'actor', 'label', 'words', 'whose', 'general use', 'teller', 'title'];
const COUNTS = ['own', 'reported', 'unclear', 'headline', 'from', 'first sentence', 'words read'];

/** The comparison as CSV (RFC 4180, UTF-8): one label of one teller a row. */
export function toCsv({ tellings, rows }: Comparison, names: Names): string {
  const lines = rows.flatMap(({ list, actor, cells }) =>
    cells.flatMap(({ telling: id, uses }) => {
      const telling = tellings.find((one) => one.id === id);
      return uses.map((use) => [
        list,
        names.actor(list, actor),
        use.label,
        use.text,
        use.sides.map((side) => names.side(list, side)).join('; '),
        use.shared ? 'yes' : 'no',
        telling?.teller ?? id,
        telling?.title ?? '',
        ...[use.own, use.reported, use.unclear].map(String),
        use.headline ? 'yes' : 'no',
        use.from.map(({ name }) => name).join('; '),
        telling?.sentences[use.findings[0] ?? -1]?.text ?? '',
        String(telling?.words ?? 0),
      ]);
    }),
  );
  return csvOf([[...HEAD, ...COUNTS], ...lines]);
}

/** Rows of fields as CSV with a line end after each. Fields that a spreadsheet would run as a formula are defused. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

function field(text: string): string {
  const safe = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
