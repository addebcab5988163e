import type { Tally, TallyRow } from '../../core/compare/tally';
import { csvOf } from '../compare/to-csv';
import type { Names } from '../compare/names';

/** How a tally is printed. */
export type Format = 'text' | 'json' | 'csv';

/** A tally as text, piece by piece: JSON lines that `--merge` reads, CSV, or a table for people. */
export function* tallyText(tally: Tally, format: Format, names: Names): Generator<string> {
  if (format === 'json') {
    for (const line of [...tally.groups(), ...tally.rows()]) yield `${JSON.stringify(line)}\n`;
  } else if (format === 'csv')
    yield csvOf([CSV_HEAD, ...tally.rows().map((row) => csvRow(row, names))]);
  else yield `${table(tally, names)}\n`;
}

const CSV_HEAD = [
  'group',
  'list',
  'actor',
  'label',
  'words',
  'whose',
  'general use',
  'own',
  'quoted',
  'attributed',
  'unclear',
  'articles',
];

function csvRow(row: TallyRow, names: Names): readonly string[] {
  const { group, list, actor, label, text, sides, shared } = row;
  const whose = sides.map((side) => names.side(list, side)).join('; ');
  const counts = [row.own, row.quoted, row.attributed, row.unclear, row.articles].map(String);
  const name = names.actor(list, actor);
  return [group, list, name, label, text, whose, shared ? 'yes' : 'no', ...counts];
}

/** Actor by actor: each group's terms, own words before reported, with the words read. */
function table(tally: Tally, names: Names): string {
  const groups = tally.groups();
  const heads = groups.map(
    ({ group, articles, words }) => `${group}: ${articles} articles, ${words} words read`,
  );
  const actors = new Map<string, TallyRow[]>();
  for (const row of tally.rows()) {
    const key = `${row.list}/${row.actor}`;
    actors.set(key, [...(actors.get(key) ?? []), row]);
  }
  const parts = [...actors.values()].map((rows) => {
    const [first] = rows;
    const lines = groups.map(({ group }) => groupLine(group, rows));
    return [first ? names.actor(first.list, first.actor) : '', ...lines].join('\n');
  });
  return [heads.join('\n'), ...parts].join('\n\n');
}

function groupLine(group: string, rows: readonly TallyRow[]): string {
  const theirs = rows.filter((row) => row.group === group);
  const own = theirs.filter((row) => row.own > 0).sort((a, b) => b.own - a.own);
  const reported = theirs.filter((row) => row.quoted + row.attributed > 0);
  const parts = [
    ...(own.length > 0 ? [`own words: ${own.map((r) => `${r.text} ×${r.own}`).join(', ')}`] : []),
    ...(reported.length > 0
      ? [`reported: ${reported.map((r) => `${r.text} ×${r.quoted + r.attributed}`).join(', ')}`]
      : []),
  ];
  return `  ${group}: ${parts.join('; ') || 'none found'}`;
}
