import { useState } from 'preact/hooks';
import '../../src/shells/popup/popup.css';
import type { PopupActions, PopupState } from '../../src/shells/popup/popup-state';
import { PopupView } from '../../src/shells/popup/popup-view';

/** The popup on a fixture, with switches that answer. */
export function GalleryPopup({ start }: { readonly start: PopupState }) {
  const [state, setState] = useState(start);
  const said = (what: string): void => void (document.title = what);
  const actions: PopupActions = {
    toggleAll: (on) => setState({ ...state, settings: { ...state.settings, on } }),
    toggleSite: (on) => said(`site ${on}`),
    toggleList: (id, on) =>
      setState({ ...state, lists: state.lists.map((l) => (l.id === id ? { ...l, on } : l)) }),
    jump: (index) => said(`jump ${index}`),
    readWhole: (whole) => said(`whole ${whole}`),
    step: (by) => said(`step ${by}`),
    openOptions: (list) => said(`options ${list ?? ''}`),
    readPage: () => said('read'),
    allowSite: () => said('allow'),
    reloadPage: () => said('reload'),
    hideLabel: (label) => setState(withHidden(state, [...state.settings.hidden, label])),
    unhideLabel: (label) =>
      setState(
        withHidden(
          state,
          state.settings.hidden.filter((id) => id !== label),
        ),
      ),
    compare: () => said('compare'),
  };
  return <PopupView state={state} actions={actions} />;
}

function withHidden(state: PopupState, hidden: readonly string[]): PopupState {
  return { ...state, settings: { ...state.settings, hidden } };
}
