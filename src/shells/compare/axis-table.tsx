import { useMemo } from 'preact/hooks';
import type { Comparison } from '../../core/compare/comparison';
import type { LabelCount } from '../../core/finding';
import type { AxisDetails } from '../../lists/describe-axes';
import { useStrings } from '../strings/strings-context';
import { axisRows } from './axis-rows';

interface AxisTableProps {
  readonly comparison: Comparison;
  readonly axes: readonly AxisDetails[];
}

/** What happens to each side's people, in the same words or not: held, killed, attacked, armed. */
export function AxisTable({ comparison, axes }: AxisTableProps) {
  const { compare } = useStrings();
  const rows = useMemo(() => axisRows(axes, comparison.tellings), [axes, comparison]);
  if (rows.length === 0) return null;
  return (
    <section class="axes">
      <h2>{compare.axes}</h2>
      <p class="soft">{compare.axesHint}</p>
      <div class="compare-scroll" role="region" aria-label={compare.axes} tabIndex={0}>
        <table class="compare-table" style={{ '--tellers': comparison.tellings.length }}>
          <thead>
            <tr>
              <td />
              {comparison.tellings.map(({ id, teller }) => (
                <th key={id} scope="col">
                  <b>{teller}</b>
                </th>
              ))}
            </tr>
          </thead>
          {rows.map(({ list, axis, name, groups }) => (
            <tbody key={`${list}/${axis}`}>
              <tr class="axis-name">
                <th colSpan={comparison.tellings.length + 1} scope="rowgroup">
                  {name}
                </th>
              </tr>
              {groups.map((group) => (
                <tr key={group.name}>
                  <th scope="row">{group.name}</th>
                  {group.cells.map((words, at) => (
                    <td key={at}>
                      <AxisWords words={words} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </section>
  );
}

function AxisWords({ words }: { readonly words: readonly LabelCount[] }) {
  const { compare } = useStrings();
  if (words.length === 0) return <span class="cell-none">{compare.none}</span>;
  return (
    <>
      {words.map(({ label, text, own, quoted, attributed }) => (
        <span key={label} class="axis-word">
          <b class={own > 0 ? '' : 'use-reported'} dir="auto">
            {text}
          </b>{' '}
          <small class="soft">
            {[
              own > 0 ? compare.own(own) : '',
              quoted + attributed > 0 ? compare.reported(quoted + attributed) : '',
            ]
              .filter(Boolean)
              .join(' · ')}
          </small>
        </span>
      ))}
    </>
  );
}
