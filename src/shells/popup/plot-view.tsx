import { useMemo, useState } from 'preact/hooks';
import type { PageReport } from '../../page/page-report';
import { useStrings } from '../strings/strings-context';
import { Skeleton } from '../ui/skeleton';
import { dotPlot, type PlotColumn, type PlotRow } from './dot-plot';
import { PlotCellView } from './plot-cell';
import { PlotKey } from './plot-key';

/** Rows shown before “Show all”. */
const ROWS = 6;

interface PlotViewProps {
  readonly report: PageReport;
  readonly sideNames: Readonly<Record<string, string>>;
  /** An actor's name, or null while it is on its way. */
  readonly nameOf: (list: string, actor: string) => string | null;
  readonly onActor: (list: string, actor: string) => void;
  readonly onJump: (index: number) => void;
}

/** The picture: actors as rows, sides as columns, a dot for every mark. A table for screen readers. */
export function PlotView(props: PlotViewProps) {
  const { popup } = useStrings();
  const { columns, rows } = useMemo(
    () => dotPlot(props.report, props.sideNames),
    [props.report, props.sideNames],
  );
  const [pointed, point] = useState<number | null>(null);
  const [all, showAll] = useState(false);
  const shown = all ? rows : rows.slice(0, ROWS);
  return (
    <section class="plot">
      <table role="table" data-columns={columns.length}>
        <caption class="unseen">{popup.plot.caption}</caption>
        <PlotHead columns={columns} />
        <tbody role="rowgroup">
          {shown.map((row) => (
            <PlotRowView key={`${row.list}/${row.actor}`} row={row} {...props} onPoint={point} />
          ))}
        </tbody>
      </table>
      <PlotKey report={props.report} pointed={pointed} />
      {shown.length < rows.length ? (
        <button type="button" class="link plot-all" onClick={() => showAll(true)}>
          {popup.plot.allRows(rows.length)}
        </button>
      ) : null}
    </section>
  );
}

function PlotHead({ columns }: { readonly columns: readonly PlotColumn[] }) {
  const { common, popup } = useStrings();
  const head = ({ kind, name }: PlotColumn): string =>
    kind === 'side' ? common.sideHead(name) : popup.plot[kind];
  return (
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">
          <span class="unseen">{popup.plot.actor}</span>
        </th>
        {columns.map((column) => (
          <th key={column.kind + column.name} role="columnheader" scope="col" data-hue={column.hue}>
            <span>{head(column)}</span>
          </th>
        ))}
      </tr>
    </thead>
  );
}

function PlotRowView(
  props: PlotViewProps & {
    readonly row: PlotRow;
    readonly onPoint: (index: number | null) => void;
  },
) {
  const { common, popup } = useStrings();
  const { row, nameOf, onActor, onPoint, onJump } = props;
  const name = nameOf(row.list, row.actor);
  const max = row.cells.length > 3 ? 8 : 12;
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {name === null ? (
          <>
            <Skeleton size="s" />
            <span class="unseen">{popup.plot.waiting}</span>
          </>
        ) : (
          <button
            type="button"
            title={popup.plot.toCard(name)}
            onClick={() => onActor(row.list, row.actor)}
          >
            {common.rowName(name)}
          </button>
        )}
      </th>
      {row.cells.map((dots, at) => (
        <PlotCellView key={at} dots={dots} max={max} onPoint={onPoint} onJump={onJump} />
      ))}
    </tr>
  );
}
