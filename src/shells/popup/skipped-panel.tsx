import type { Skipped } from '../../core/finding';
import { useStrings } from '../strings/strings-context';
import { Disclosure } from '../ui/disclosure';
import { skippedGroups } from './skipped-groups';

/** Where the panel stands, for the footer's link. */
export const SKIPPED_ID = 'skipped';

interface SkippedPanelProps {
  readonly skipped: readonly Skipped[];
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
}

/** What was seen and deliberately not marked, with the reason. */
export function SkippedPanel({ skipped, open, onToggle }: SkippedPanelProps) {
  const { popup } = useStrings();
  if (skipped.length === 0) return null;
  return (
    <section class="skipped" id={SKIPPED_ID}>
      <Disclosure title={popup.skipped.title(skipped.length)} open={open} onToggle={onToggle}>
        {() => (
          <ul>
            {skippedGroups(skipped).map(({ text, reason, count }) => (
              <li key={text + reason}>
                <b dir="auto">{text}</b>: {popup.skipped.line(count, reason)}
              </li>
            ))}
          </ul>
        )}
      </Disclosure>
    </section>
  );
}
