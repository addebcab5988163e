import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { Skeleton } from '../ui/skeleton';
import { useStrings } from '../strings/strings-context';
import type { PopupActions, PopupState } from './popup-state';

interface StatusViewProps {
  readonly state: PopupState;
  readonly actions: PopupActions;
}

/** Why there is no picture of this page, and the one thing to do about it. */
export function StatusView({ state, actions }: StatusViewProps) {
  const { popup } = useStrings();
  const text = popup.status;
  switch (state.status) {
    case 'no-access':
      return <NoAccess state={state} actions={actions} />;
    case 'unsupported':
      return <EmptyState title={text.unsupportedTitle} text={text.unsupported} />;
    case 'site-off':
      return (
        <EmptyState title={text.siteOffTitle(state.host ?? text.thisSite)} text={text.siteOff}>
          <Button kind="main" onClick={() => actions.toggleSite(true)}>
            {text.siteOn}
          </Button>
        </EmptyState>
      );
    case 'all-off':
      return (
        <EmptyState title={text.allOffTitle} text={text.allOff}>
          <Button kind="main" onClick={() => actions.toggleAll(true)}>
            {text.allOn}
          </Button>
        </EmptyState>
      );
    case 'orphaned':
      return (
        <EmptyState title={text.orphanedTitle} text={text.orphaned}>
          <Button kind="main" onClick={actions.reloadPage}>
            {text.reload}
          </Button>
        </EmptyState>
      );
    case 'nothing-found':
      return <NothingFound state={state} />;
    default:
      return <Waiting text={state.status === 'reading' ? text.reading : text.loading} />;
  }
}

function NoAccess({ state, actions }: StatusViewProps) {
  const { popup } = useStrings();
  const text = popup.status;
  const host = state.host ?? text.thisSite;
  return (
    <EmptyState title={text.noAccessTitle} text={text.noAccess(host)}>
      <Button kind="main" onClick={actions.readPage}>
        {text.readPage}
      </Button>
      {state.host === null ? null : (
        <Button onClick={actions.allowSite}>{text.allowSite(host)}</Button>
      )}
    </EmptyState>
  );
}

function NothingFound({ state }: { readonly state: PopupState }) {
  const { popup } = useStrings();
  const on = state.lists.filter((list) => list.on).length;
  const words = state.report?.words ?? 0;
  return <EmptyState title={popup.status.nothingTitle} text={popup.status.nothing(words, on)} />;
}

function Waiting({ text }: { readonly text: string }) {
  return (
    <div class="waiting" role="status">
      <p class="lead-line soft">{text}</p>
      <div class="plot" aria-hidden="true">
        <Skeleton size="m" />
        <Skeleton size="l" />
        <Skeleton size="l" />
      </div>
    </div>
  );
}
