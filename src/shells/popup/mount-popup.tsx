import { render } from 'preact';
import './popup.css';
import type { PopupActions, PopupState } from './popup-state';
import { PopupView } from './popup-view';

/** Joins the view to the browser: hands every new state to `show`, answers what the reader can do. */
export type ConnectPopup = (show: (state: PopupState) => void) => PopupActions;

/** Renders the popup into `root` and again with every state that `connect` shows. */
export function mountPopup(root: Element, connect: ConnectPopup): void {
  const actions: { current: PopupActions | null } = { current: null };
  let latest: PopupState | null = null;
  const draw = (): void => {
    if (actions.current === null || latest === null) return;
    render(<PopupView state={latest} actions={actions.current} />, root);
  };
  actions.current = connect((state) => {
    latest = state;
    draw();
  });
  draw();
}
