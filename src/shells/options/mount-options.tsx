import { render } from 'preact';
import './options.css';
import type { OptionsActions, OptionsState } from './options-state';
import { OptionsView } from './options-view';

/** Joins the view to the browser: hands every new state to `show`, answers what the reader can do. */
export type ConnectOptions = (show: (state: OptionsState) => void) => OptionsActions;

/** Renders the options page into `root` and again with every state that `connect` shows. */
export function mountOptions(root: Element, connect: ConnectOptions): void {
  const actions: { current: OptionsActions | null } = { current: null };
  let latest: OptionsState | null = null;
  const draw = (): void => {
    if (actions.current === null || latest === null) return;
    render(<OptionsView state={latest} actions={actions.current} />, root);
  };
  actions.current = connect((state) => {
    latest = state;
    draw();
  });
  draw();
}
