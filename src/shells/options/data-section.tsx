import { useState } from 'preact/hooks';
import { useStrings } from '../strings/strings-context';
import { Button } from '../ui/button';
import { CorrectionsPanel } from './corrections-panel';
import { ExportPanel, WipePanel } from './export-panel';
import { ImportPanel } from './import-panel';
import type { SectionProps } from './options-view';
import { SyncSetting } from './sync-setting';

/** What is kept: files in and out, hidden terms, ways back to the start. */
export function DataSection({ state, actions }: SectionProps) {
  const { options } = useStrings();
  const { intro, hidden, noneHidden, unhide, unhideLabel } = options.data;
  return (
    <>
      <p class="intro">{intro}</p>
      <ImportPanel state={state} actions={actions} />
      <ExportPanel actions={actions} />
      <h2>{hidden}</h2>
      {state.hidden.length === 0 ? <p class="soft">{noneHidden}</p> : null}
      <ul class="rows">
        {state.hidden.map(({ id, text }) => (
          <li key={id}>
            <span dir="auto">{text}</span>
            <button
              type="button"
              class="link"
              aria-label={unhideLabel(text)}
              onClick={() => actions.unhideLabel(id)}
            >
              {unhide}
            </button>
          </li>
        ))}
      </ul>
      <SyncSetting state={state} actions={actions} />
      <CorrectionsPanel corrections={state.corrections} actions={actions} />
      <Reset onReset={actions.reset} />
      <WipePanel actions={actions} />
    </>
  );
}

/** Asks once before it resets. */
function Reset({ onReset }: { readonly onReset: () => void }) {
  const { options } = useStrings();
  const [step, setStep] = useState<'idle' | 'asking' | 'done'>('idle');
  const { reset, resetHint, confirm, yes, no, done } = options.data;
  const go = (): void => {
    onReset();
    setStep('done');
  };
  return (
    <section class="reset">
      <h2>{reset}</h2>
      <p class="soft">{resetHint}</p>
      {step === 'asking' ? (
        <p class="reset-ask" role="alert">
          {confirm}{' '}
          <Button kind="main" onClick={go}>
            {yes}
          </Button>{' '}
          <Button onClick={() => setStep('idle')}>{no}</Button>
        </p>
      ) : (
        <Button onClick={() => setStep('asking')}>{reset}</Button>
      )}
      <p role="status">{step === 'done' ? done : ''}</p>
    </section>
  );
}
