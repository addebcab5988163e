import { useState } from 'preact/hooks';
import '../../src/shells/options/options.css';
import type { OptionsActions, OptionsState } from '../../src/shells/options/options-state';
import { OptionsView } from '../../src/shells/options/options-view';
import type { Settings } from '../../src/shells/settings';
import { LIST } from './fixture-list';
import { SHELF } from './fixture-shelf';

/** The options page on a fixture, with choices that answer. */
export function GalleryOptions({ start }: { readonly start: OptionsState }) {
  const [state, setState] = useState(start);
  const set = (change: Partial<Settings>): void =>
    setState({ ...state, settings: { ...state.settings, ...change } });
  const { hidden } = state.settings;
  const actions: OptionsActions = {
    toggleList: (id, on) =>
      setState({
        ...state,
        lists: (state.lists ?? []).map((list) => (list.id === id ? { ...list, on } : list)),
      }),
    loadList: (id) => Promise.resolve(id === LIST.id ? LIST : null),
    setStyle: (style) => set({ style }),
    setUnsourced: (unsourced) => set({ unsourced }),
    setSync: (sync) => set({ sync }),
    removeSite: (host) =>
      set({
        sites: Object.fromEntries(Object.entries(state.settings.sites).filter(([h]) => h !== host)),
      }),
    hideLabel: (label) => set({ hidden: [...hidden, label] }),
    unhideLabel: (label) => set({ hidden: hidden.filter((id) => id !== label) }),
    removeCorrection: (id) =>
      setState({ ...state, corrections: state.corrections.filter((one) => one.id !== id) }),
    saveCorrections: (kind) => void (document.title = `corrections ${kind}`),
    reset: () => void (document.title = 'reset'),
    shelf: SHELF,
    changeShortcuts: () => void (document.title = 'shortcuts'),
  };
  return <OptionsView state={state} actions={actions} />;
}
