import { render } from 'preact';
import './welcome.css';
import type { WelcomeActions, WelcomeState } from './welcome-state';
import { WelcomeView } from './welcome-view';

/** Joins the view to the browser: hands every new state to `show`, answers what the reader can do. */
export type ConnectWelcome = (show: (state: WelcomeState) => void) => WelcomeActions;

/** Renders the first-run page into `root` and again with every state that `connect` shows. */
export function mountWelcome(root: Element, connect: ConnectWelcome): void {
  const actions: { current: WelcomeActions | null } = { current: null };
  let latest: WelcomeState | null = null;
  const draw = (): void => {
    if (actions.current === null || latest === null) return;
    render(<WelcomeView state={latest} actions={actions.current} />, root);
  };
  actions.current = connect((state) => {
    latest = state;
    draw();
  });
  draw();
}
