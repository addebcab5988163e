import { useId } from 'preact/hooks';
import { useStrings } from '../strings/strings-context';
import { Switch } from '../ui/switch';
import type { SectionProps } from './options-view';

/** The switch for keeping switches the same elsewhere, with what is carried and what went wrong. */
export function SyncSetting({ state, actions }: SectionProps) {
  const { sync, syncHint, syncProblems } = useStrings().options.data;
  const id = useId();
  const problem = state.settings.sync ? state.syncProblem : null;
  return (
    <div class="setting">
      <Switch checked={state.settings.sync} labelledBy={id} onChange={actions.setSync} />
      <div>
        <p id={id}>{sync}</p>
        <p class="soft">{syncHint}</p>
        {problem === null ? null : (
          <p class="notice" role="status">
            {problem.code === 'full' ? syncProblems.full : syncProblems.failed(problem.detail)}
          </p>
        )}
      </div>
    </div>
  );
}
