import { useState } from 'preact/hooks';
import { ListSwitches } from './list-switches';
import { PageView } from './page-view';
import { PopupFooter } from './popup-footer';
import { PopupHeader } from './popup-header';
import type { PopupActions, PopupState, PopupStatus } from './popup-state';
import { SKIPPED_ID, SkippedPanel } from './skipped-panel';
import { StatusView } from './status-view';

interface PopupViewProps {
  readonly state: PopupState;
  readonly actions: PopupActions;
}

/** The states in which lists and this site can be switched. */
const WITH_LISTS: readonly PopupStatus[] = ['ready', 'reading', 'nothing-found'];

/** The popup: data in, callbacks out. */
export function PopupView({ state, actions }: PopupViewProps) {
  const [skippedOpen, setSkippedOpen] = useState(false);
  const { report, status } = state;
  const toggleSkipped = (open: boolean): void => {
    setSkippedOpen(open);
    if (open) actions.explainSkipped?.();
  };
  const showSkipped = (): void => {
    toggleSkipped(true);
    requestAnimationFrame(() => document.getElementById(SKIPPED_ID)?.scrollIntoView());
  };
  const marks = report?.analysis.findings.length ?? 0;
  const view = status === 'ready' && marks === 0 ? 'nothing-found' : status;
  const shown = (status === 'ready' || status === 'reading') && marks > 0 ? report : null;
  return (
    <div class="popup" data-status={status}>
      <PopupHeader host={state.host} on={state.settings.on} onToggle={actions.toggleAll} />
      <main>
        {shown === null ? (
          <StatusView state={{ ...state, status: view }} actions={actions} />
        ) : (
          <PageView state={state} report={shown} actions={actions} />
        )}
        {report !== null && WITH_LISTS.includes(status) ? (
          <SkippedPanel
            skipped={report.analysis.skipped}
            open={skippedOpen}
            onToggle={toggleSkipped}
          />
        ) : null}
        {WITH_LISTS.includes(status) ? <ListSwitches state={state} actions={actions} /> : null}
      </main>
      <PopupFooter state={state} actions={actions} onSkipped={showSkipped} />
    </div>
  );
}
