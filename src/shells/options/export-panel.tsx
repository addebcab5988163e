import { useState } from 'preact/hooks';
import { useStrings } from '../strings/strings-context';
import { Button } from '../ui/button';
import { AskButton } from './ask-button';
import type { OptionsActions } from './options-state';

/** Files to take away: lists, settings, everything. */
export function ExportPanel({ actions }: { readonly actions: OptionsActions }) {
  const says = useStrings().options.shelf.data;
  const { save } = actions.shelf;
  return (
    <section>
      <h2>{says.export}</h2>
      <p class="soft">{says.backupHint}</p>
      <p class="actions">
        <Button kind="main" onClick={() => void save('backup')}>
          {says.backup}
        </Button>
        <Button onClick={() => void save('lists')}>{says.lists}</Button>
        <Button onClick={() => void save('settings')}>{says.settings}</Button>
      </p>
    </section>
  );
}

/** Removes everything, after asking once. */
export function WipePanel({ actions }: { readonly actions: OptionsActions }) {
  const says = useStrings().options.shelf.data;
  const [done, setDone] = useState(false);
  return (
    <section>
      <h2>{says.wipe}</h2>
      <p class="soft">{says.wipeHint}</p>
      <p class="actions">
        <AskButton
          name={says.wipe}
          onYes={() => void actions.shelf.wipe().then(() => setDone(true))}
        />
      </p>
      <p role="status">{done ? says.wiped : ''}</p>
    </section>
  );
}
