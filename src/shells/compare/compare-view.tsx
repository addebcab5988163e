import { useEffect, useMemo, useState } from 'preact/hooks';
import { compareTellings } from '../../core/compare/comparison';
import { assignHues } from '../../page/hues';
import { useStrings } from '../strings/strings-context';
import { EmptyState } from '../ui/empty-state';
import { Logo } from '../ui/logo';
import { useLater } from '../ui/use-later';
import { AxisTable } from './axis-table';
import { AddSources } from './add-sources';
import type { CompareActions, CompareState } from './compare-state';
import { CompareTable } from './compare-table';
import { DifferenceList } from './difference-list';
import { dropFiles } from './drop-files';
import { ExportBar } from './export-bar';
import { LedgerView } from './ledger-view';
import { SavedList } from './saved-list';
import { SourceList } from './source-list';
import { type Spot, spotId } from './spot';

interface CompareViewProps {
  readonly state: CompareState;
  readonly actions: CompareActions;
}

/** One story, several tellers: data in, callbacks out. */
export function CompareView({ state, actions }: CompareViewProps) {
  const { common, compare } = useStrings();
  useEffect(() => dropFiles(document, actions.addFiles), []);
  return (
    <div class="compare">
      <header class="compare-head">
        <Logo />
        <div>
          <h1>{compare.title}</h1>
          <p class="soft">{compare.lead}</p>
        </div>
        <span class="unseen">{common.name}</span>
        <p class="notice" role="status">
          {state.notice}
        </p>
      </header>
      {state.status === 'loading' ? (
        <main>
          <p class="soft">{compare.loading}</p>
        </main>
      ) : (
        <Compared state={state} actions={actions} />
      )}
    </div>
  );
}

function Compared({ state, actions }: CompareViewProps) {
  const { compare } = useStrings();
  const [spot, setSpot] = useState<Spot | null>(null);
  const chosen = state.sources.filter((source) => source.chosen);
  const key = chosen.map(({ telling }) => telling.id).join(' ');
  const comparison = useMemo(() => compareTellings(chosen.map(({ telling }) => telling)), [key]);
  const hues = useMemo(
    () => assignHues(comparison.tellings.flatMap(({ findings }) => findings)),
    [comparison],
  );
  const told = useLater(comparison);
  const show = (next: Spot): void => {
    setSpot(next);
    requestAnimationFrame(() => document.getElementById(spotId(next))?.focus());
  };
  const shared = { comparison, names: state.names, hues };
  return (
    <main>
      {chosen.length > 1 ? (
        <>
          <CompareTable {...shared} {...{ actions, spot }} sources={chosen} onSpot={setSpot} />
          <ExportBar actions={actions} />
          {told === null ? null : (
            <>
              <AxisTable comparison={told} axes={state.axes} />
              <DifferenceList comparison={told} names={state.names} onSpot={show} />
            </>
          )}
        </>
      ) : (
        <EmptyState
          title={state.sources.length === 0 ? compare.empty : compare.one}
          text={compare.emptyText}
        />
      )}
      <SourceList sources={state.sources} actions={actions} />
      <AddSources actions={actions} />
      <SavedList saved={state.saved} actions={actions} />
      <LedgerView ledger={state.ledger} names={state.names} actions={actions} />
    </main>
  );
}
