import { useStrings } from '../strings/strings-context';
import { Button } from '../ui/button';
import type { SectionProps } from './options-view';

/** The keys, and where the browser lets them be changed. */
export function ShortcutsSection({ state, actions }: SectionProps) {
  const { options } = useStrings();
  const { intro, commands, change, how, unset } = options.shortcuts;
  return (
    <>
      <p class="intro">{intro}</p>
      <dl class="rows">
        {state.shortcuts.map(({ command, keys }) => (
          <div key={command}>
            <dt>{commands[command]}</dt>
            <dd>{keys === '' ? <span class="soft">{unset}</span> : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      {actions.changeShortcuts ? (
        <Button onClick={actions.changeShortcuts}>{change}</Button>
      ) : (
        <p class="soft">{how}</p>
      )}
    </>
  );
}
