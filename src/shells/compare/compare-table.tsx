import { useMemo, useState } from 'preact/hooks';
import type { ActorRow, Comparison } from '../../core/compare/comparison';
import type { Telling } from '../../core/compare/telling';
import { useStrings } from '../strings/strings-context';
import { useGrowing } from '../ui/use-growing';
import type { CompareActions, Source } from './compare-state';
import { CompareCell } from './compare-cell';
import type { Names } from './names';
import { RowSentences } from './row-sentences';
import { type Spot, isOpen } from './spot';

/** Cells drawn in one frame. */
const CELLS = 24;
/** How rows can be put in order. */
const ORDERS = ['apart', 'marks', 'name'] as const;
type Order = (typeof ORDERS)[number];

interface CompareTableProps {
  readonly comparison: Comparison;
  readonly sources: readonly Source[];
  readonly names: Names;
  readonly hues: Readonly<Record<string, number>>;
  readonly actions: CompareActions;
  readonly spot: Spot | null;
  readonly onSpot: (spot: Spot | null) => void;
}

/** Actors as rows, tellers as columns; each cell its terms, own words before reported. */
export function CompareTable(props: CompareTableProps) {
  const { compare } = useStrings();
  const { comparison, names } = props;
  const [order, setOrder] = useState<Order>('apart');
  const [onlyApart, setOnlyApart] = useState(false);
  const rows = useMemo(() => {
    const kept = comparison.rows.filter((row) => !onlyApart || row.apart > 0);
    return inOrder(kept, order, names);
  }, [comparison, order, onlyApart, names]);
  const step = Math.max(1, Math.floor(CELLS / Math.max(1, comparison.tellings.length)));
  const shown = useGrowing(rows.length, step, comparison);
  return (
    <section class="compare-table-box">
      <OrderBar {...{ order, setOrder, onlyApart, setOnlyApart }} />
      {/* A region that scrolls sideways must be reachable by keyboard. */}
      <div class="compare-scroll" role="region" aria-label={compare.title} tabIndex={0}>
        <table class="compare-table" style={{ '--tellers': comparison.tellings.length }}>
          <thead>
            <tr>
              <th scope="col">{compare.actor}</th>
              {comparison.tellings.map((telling) => (
                <TellerHead key={telling.id} telling={telling} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map((row) => (
              <Row key={`${row.list}/${row.actor}`} row={row} {...props} />
            ))}
          </tbody>
        </table>
      </div>
      {rows.length === 0 ? <p class="soft">{compare.noDifference}</p> : null}
    </section>
  );
}

function inOrder(rows: readonly ActorRow[], order: Order, names: Names): readonly ActorRow[] {
  if (order === 'apart') return rows;
  const name = ({ list, actor }: ActorRow): string => names.actor(list, actor);
  const byName = (a: ActorRow, b: ActorRow): number => name(a).localeCompare(name(b));
  return [...rows].sort(order === 'name' ? byName : (a, b) => b.marks - a.marks || byName(a, b));
}

function OrderBar(props: {
  readonly order: Order;
  readonly setOrder: (order: Order) => void;
  readonly onlyApart: boolean;
  readonly setOnlyApart: (on: boolean) => void;
}) {
  const { compare } = useStrings();
  return (
    <p class="order-bar">
      <label>
        {compare.sort}{' '}
        <select
          value={props.order}
          onChange={(event) =>
            props.setOrder(ORDERS.find((one) => one === event.currentTarget.value) ?? 'apart')
          }
        >
          {ORDERS.map((order) => (
            <option key={order} value={order}>
              {compare.sorts[order]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <input
          type="checkbox"
          checked={props.onlyApart}
          onChange={(event) => props.setOnlyApart(event.currentTarget.checked)}
        />{' '}
        {compare.onlyApart}
      </label>
    </p>
  );
}

function TellerHead({ telling }: { readonly telling: Telling }) {
  const { compare } = useStrings();
  return (
    <th scope="col">
      <b>{telling.teller}</b>
      <span class="teller-title" dir="auto" lang={telling.lang}>
        {telling.title}
      </span>
      <small>
        {telling.date === null ? '' : `${telling.date} · `}
        {compare.words(telling.words)}
      </small>
    </th>
  );
}

function Row(props: CompareTableProps & { readonly row: ActorRow }) {
  const { row, comparison, names, hues, spot, onSpot, sources, actions } = props;
  const { list, actor, cells } = row;
  const open = isOpen(spot, list, actor);
  return (
    <>
      <tr>
        <th scope="row">{names.actor(list, actor)}</th>
        {cells.map((cell, at) => (
          <CompareCell
            key={cell.telling}
            cell={cell}
            words={comparison.tellings[at]?.words ?? 0}
            tellers={cells.length}
            {...{ list, hues, names }}
            open={open && spot?.telling === cell.telling}
            onOpen={(on) => onSpot(on ? { list, actor, telling: cell.telling } : null)}
          />
        ))}
      </tr>
      {open ? (
        <tr class="row-sentences">
          <td colSpan={cells.length + 1}>
            <RowSentences {...{ row, comparison, sources, hues, actions }} />
          </td>
        </tr>
      ) : null}
    </>
  );
}
