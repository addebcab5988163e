import type { KeptCorrection } from '../store/correction-store';
import { useStrings } from '../strings/strings-context';
import { Button } from '../ui/button';
import type { OptionsActions } from './options-state';

interface CorrectionsPanelProps {
  readonly corrections: readonly KeptCorrection[];
  readonly actions: Pick<OptionsActions, 'removeCorrection' | 'saveCorrections'>;
}

/** What the reader set right on pages: to look at, to take back, to hand on as a file. */
export function CorrectionsPanel({ corrections, actions }: CorrectionsPanelProps) {
  const { data, sites } = useStrings().options;
  return (
    <section class="corrections">
      <h2>{data.corrections}</h2>
      <p class="soft">{corrections.length === 0 ? data.noCorrections : data.correctionsHint}</p>
      {corrections.length === 0 ? null : (
        <p class="actions">
          <Button onClick={() => actions.saveCorrections('txt')}>{data.correctionsText}</Button>
          <Button onClick={() => actions.saveCorrections('json')}>JSON</Button>
        </p>
      )}
      <ul class="rows">
        {corrections.map(({ id, words, sentence, shouldBe }) => (
          <li key={id}>
            <span>
              <b dir="auto">{words}</b>{' '}
              <small class="soft" lang="en" dir="ltr">
                → {shouldBe}
              </small>
              <span class="correction-sentence soft" dir="auto">
                {sentence}
              </span>
            </span>
            <button
              type="button"
              class="link"
              aria-label={sites.removeHost(words)}
              onClick={() => actions.removeCorrection(id)}
            >
              {sites.remove}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
