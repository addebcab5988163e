import type { Finding } from '../../core/finding';
import type { PageReport } from '../../page/page-report';
import type { Hue } from '../../page/palette';
import { isReported } from './lead-sentence';
import { huedSides, pageSide } from './side-names';

/** How a dot is drawn: solid, hollow, half. */
export type DotVoice = 'own' | 'reported' | 'unclear';

/** One mark of the page. */
export interface PlotDot {
  /** Index of its finding in the report. */
  readonly index: number;
  readonly voice: DotVoice;
  readonly hue: Hue;
}

/** A side, or `others` (the sides without a hue), or `general` (words of no one side). */
export interface PlotColumn {
  readonly kind: 'side' | 'others' | 'general';
  /** The side's name; empty for `others` and `general`. */
  readonly name: string;
  readonly hue: Hue;
}

/** What one actor is called in one column's words; own words first. */
export type PlotCell = readonly PlotDot[];

/** One actor; `cells` in the order of the columns. */
export interface PlotRow {
  readonly list: string;
  readonly actor: string;
  readonly total: number;
  readonly cells: readonly PlotCell[];
}

/** The picture of a page: actors as rows, sides as columns, one dot per mark. */
export interface DotPlot {
  readonly columns: readonly PlotColumn[];
  readonly rows: readonly PlotRow[];
}

const ORDER: readonly DotVoice[] = ['own', 'reported', 'unclear'];

/** How a finding's dot is drawn. */
export function dotVoice(finding: Finding): DotVoice {
  if (isReported(finding)) return 'reported';
  return finding.voice === 'own' ? 'own' : 'unclear';
}

/** Makes the picture. Rows with most marks come first; empty grey columns are left out. */
export function dotPlot(report: PageReport, sideNames: Readonly<Record<string, string>>): DotPlot {
  const columns = plotColumns(report, sideNames);
  const rows = new Map<string, { list: string; actor: string; cells: PlotDot[][] }>();
  report.analysis.findings.forEach((finding, index) => {
    const key = `${finding.list}/${finding.actor}`;
    const row = rows.get(key) ?? {
      list: finding.list,
      actor: finding.actor,
      cells: columns.map(() => []),
    };
    rows.set(key, row);
    const at = columnOf(finding, columns, report, sideNames);
    const hue = columns[at]?.hue ?? 'grey';
    row.cells[at]?.push({ index, voice: dotVoice(finding), hue });
  });
  return { columns, rows: [...rows.values()].map(finished).sort((a, b) => b.total - a.total) };
}

function plotColumns(
  report: PageReport,
  sideNames: Readonly<Record<string, string>>,
): readonly PlotColumn[] {
  const hued = huedSides(report, sideNames).map(({ name, hue }): PlotColumn => ({
    kind: 'side',
    name,
    hue,
  }));
  const grey = new Set<string>();
  let general = false;
  for (const finding of report.analysis.findings) {
    const side = pageSide(report, sideNames, finding.list, finding.side);
    if (finding.shared) general = true;
    else if (!hued.some((column) => column.name === side.name)) grey.add(side.name);
  }
  return [...hued, ...greyColumn([...grey]), ...(general ? [GENERAL] : [])];
}

const GENERAL: PlotColumn = { kind: 'general', name: '', hue: 'grey' };

/** One grey side keeps its name; several become “others”. */
function greyColumn(names: readonly string[]): readonly PlotColumn[] {
  const [name, another] = names;
  if (name === undefined) return [];
  if (another === undefined) return [{ kind: 'side', name, hue: 'grey' }];
  return [{ kind: 'others', name: '', hue: 'grey' }];
}

function columnOf(
  finding: Finding,
  columns: readonly PlotColumn[],
  report: PageReport,
  sideNames: Readonly<Record<string, string>>,
): number {
  if (finding.shared) return columns.indexOf(GENERAL);
  const { name } = pageSide(report, sideNames, finding.list, finding.side);
  const named = columns.findIndex((column) => column.kind === 'side' && column.name === name);
  return named >= 0 ? named : columns.findIndex((column) => column.kind === 'others');
}

function finished(row: { list: string; actor: string; cells: PlotDot[][] }): PlotRow {
  const cells = row.cells.map((dots) =>
    [...dots].sort((a, b) => ORDER.indexOf(a.voice) - ORDER.indexOf(b.voice)),
  );
  return { ...row, cells, total: cells.reduce((sum, dots) => sum + dots.length, 0) };
}
