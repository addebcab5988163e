import { useState } from 'preact/hooks';
import { useStrings } from '../strings/strings-context';
import { Button } from '../ui/button';
import type { CompareActions, SavedHead } from './compare-state';

interface SavedListProps {
  readonly saved: readonly SavedHead[];
  readonly actions: CompareActions;
}

/** Comparisons kept on this device, with what they take, and one way to be rid of them. */
export function SavedList({ saved, actions }: SavedListProps) {
  const { compare } = useStrings();
  if (saved.length === 0) return null;
  return (
    <section class="saved">
      <h2>{compare.savedTitle}</h2>
      <ul>
        {saved.map(({ id, title, saved: when, bytes }) => (
          <li key={id}>
            <button
              type="button"
              class="link"
              aria-label={compare.reopen(title)}
              onClick={() => actions.open(id)}
            >
              {title}
            </button>{' '}
            <small class="soft">
              {when.slice(0, 10)} · {compare.savedSize(bytes)}
            </small>
          </li>
        ))}
      </ul>
      <WipeButton onWipe={actions.wipeSaved} />
    </section>
  );
}

/** Asks once more in its own place. */
export function WipeButton({ onWipe }: { readonly onWipe: () => void }) {
  const { compare } = useStrings();
  const [sure, setSure] = useState(false);
  const press = (): void => {
    if (sure) onWipe();
    setSure(!sure);
  };
  return <Button onClick={press}>{sure ? compare.wipeSure : compare.wipe}</Button>;
}
