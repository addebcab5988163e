import { useState } from 'preact/hooks';
import '../../src/shells/welcome/welcome.css';
import type { WelcomeActions, WelcomeState } from '../../src/shells/welcome/welcome-state';
import { WelcomeView } from '../../src/shells/welcome/welcome-view';

/** The first-run page on a fixture. */
export function GalleryWelcome({ start }: { readonly start: WelcomeState }) {
  const [state, setState] = useState(start);
  const actions: WelcomeActions = {
    toggleList: (id, on) =>
      setState({ ...state, lists: state.lists.map((l) => (l.id === id ? { ...l, on } : l)) }),
    allowNews: () => setState({ ...state, access: 'allowed' }),
    done: () => void (document.title = 'done'),
  };
  return <WelcomeView state={state} actions={actions} />;
}
