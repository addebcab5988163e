import { Icon } from '../ui/icon';
import { useStrings } from '../strings/strings-context';
import type { PopupActions, PopupState } from './popup-state';

interface PopupFooterProps {
  readonly state: PopupState;
  readonly actions: PopupActions;
  readonly onSkipped: () => void;
}

/** Walk through the marks; compare, what was not marked, options. Always in sight. */
export function PopupFooter({ state, actions, onSkipped }: PopupFooterProps) {
  const { popup } = useStrings();
  const ready = state.status === 'ready' || state.status === 'nothing-found';
  const marks = state.report?.analysis.findings.length ?? 0;
  const skipped = state.report?.analysis.skipped.length ?? 0;
  return (
    <footer class="foot">
      {ready && marks > 0 ? <Steps marks={marks} step={actions.step} /> : null}
      {ready && actions.compare ? (
        <button
          type="button"
          class="link"
          title={popup.footer.compareTitle}
          onClick={actions.compare}
        >
          {popup.footer.compare}
        </button>
      ) : null}
      {ready && skipped > 0 ? (
        <button type="button" class="link" data-wide onClick={onSkipped}>
          {popup.skipped.link(skipped)}
        </button>
      ) : null}
      <button type="button" class="link foot-end" onClick={() => actions.openOptions()}>
        {popup.footer.options}
      </button>
    </footer>
  );
}

function Steps({ marks, step }: { marks: number; step: (by: 1 | -1) => void }) {
  const { popup } = useStrings();
  const { previous, next } = popup.footer;
  return (
    <span class="steps" role="group" aria-label={popup.footer.marks(marks)}>
      <button
        type="button"
        class="icon-button"
        aria-label={previous}
        title={previous}
        onClick={() => step(-1)}
      >
        <Icon name="up" />
      </button>
      <span class="steps-count">{popup.footer.marks(marks)}</span>
      <button
        type="button"
        class="icon-button"
        aria-label={next}
        title={next}
        onClick={() => step(1)}
      >
        <Icon name="down" />
      </button>
    </span>
  );
}
