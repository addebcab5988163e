import type { Aims } from './aims';
import type { ListFigures } from './list-figures';
import type { SideFigures } from './side-figures';

const HEADS = [
  'side',
  'role',
  'labels',
  'sourced',
  'on record',
  'own',
  'named',
  'bare',
  'none',
  '+',
  '=',
  '−',
  'aimed at',
  'shared',
  'obj. to',
  'obj. by',
  'outlets',
] as const;

const KEY = `sourced: share of the side's labels with a quotation; on record: by itself or a named speaker
own, named, bare, none: labels by best evidence (own text or law; a speaker named in a report; a bare report; none)
+ = −: approving, plain and disapproving labels it uses; aimed at: disapproving labels for its own,
or its opponents' for what is nobody's
shared: labels that an opposed side or an observer uses too; obj. to, obj. by: objections to its words, and made by it
outlets: news outlets that are organs of its parties`;

/** The whole report for people. */
export function reportText(lists: readonly ListFigures[], { aims }: Aims): string {
  const marks = aims.map(
    ({ aim, reached, met }) => `${met ? 'met    ' : 'NOT MET'}  ${aim}: ${reached}`,
  );
  return [...lists.map(listText), `All lists\n${marks.join('\n')}`, KEY].join('\n\n');
}

function listText(list: ListFigures): string {
  const langs = Object.entries(list.byLang).map(([lang, count]) => `${lang} ${count}`);
  const rules = (wanted: string): string =>
    list.rules
      .filter(({ result }) => result === wanted)
      .map(({ rule }) => rule)
      .join(', ') || 'none';
  return [
    `${list.id}: ${list.title}`,
    `${list.labels} labels (${langs.join(', ')}); ${list.onRecord} on record, ${list.unsourced} without any source, ${list.shared} shared`,
    `${list.sources} sources, ${list.undated} without a date; ${list.guides} guide lines; ${list.contested} contested labels, ${list.unobjected} of them without an objection on record`,
    `rules waived: ${rules('waived')}; failed: ${rules('fail')}`,
    ...table([[...HEADS], ...list.sides.map(row)]).map((line) => `  ${line}`),
    ...axesLines(list),
    ...(list.guideGaps.length > 0
      ? [`  a guide advises on these words, at other actors only: ${list.guideGaps.join('; ')}`]
      : []),
  ].join('\n');
}

function row(side: SideFigures): string[] {
  const percent = (part: number): string =>
    side.labels === 0 ? '–' : `${((100 * part) / side.labels).toFixed(0)} %`;
  const { grades, charges } = side;
  return [
    side.side,
    side.role,
    ...[side.labels, percent(side.sourced), percent(side.onRecord)].map(String),
    ...[grades.own, grades.record, grades.report, grades.none].map(String),
    ...[charges.approving, charges.plain, charges.disapproving].map(String),
    ...[side.aimedAt, side.shared, side.objectionsTo, side.objectionsBy, side.outlets].map(String),
  ];
}

function axesLines({ axes }: ListFigures): string[] {
  if (axes.length === 0) return ['  no axes'];
  return axes.map(
    ({ axis, groups }) =>
      `  axis ${axis}: ${groups.map(({ name, labels }) => `${name} ${labels}`).join(' / ')}`,
  );
}

function table(rows: readonly (readonly string[])[]): string[] {
  const widths = HEADS.map((_, at) => Math.max(...rows.map((cells) => (cells[at] ?? '').length)));
  return rows.map((cells) =>
    cells
      .map((cell, at) => (at < 2 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}
