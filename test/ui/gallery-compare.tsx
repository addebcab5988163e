import { useState } from 'preact/hooks';
import '../../src/shells/compare/compare.css';
import type { CompareActions, CompareState } from '../../src/shells/compare/compare-state';
import { CompareView } from '../../src/shells/compare/compare-view';

/** The comparison on a fixture, with boxes that answer. */
export function GalleryCompare({ start }: { readonly start: CompareState }) {
  const [state, setState] = useState(start);
  const said = (what: string): void => void (document.title = what);
  const actions: CompareActions = {
    choose: (id, on) =>
      setState({
        ...state,
        sources: state.sources.map((one) => (one.telling.id === id ? { ...one, chosen: on } : one)),
      }),
    jump: (telling, finding) => said(`jump ${telling} ${finding}`),
    addFiles: (files) => said(`files ${files.length}`),
    addText: (text, teller) => said(`text ${teller} ${text.length}`),
    remove: (id) =>
      setState({ ...state, sources: state.sources.filter(({ telling }) => telling.id !== id) }),
    exportAs: (kind) => said(`export ${kind}`),
    print: () => said('print'),
    save: () => said('save'),
    open: (id) => said(`open ${id}`),
    wipeSaved: () => setState({ ...state, saved: [] }),
    switchLedger: (on) => setState({ ...state, ledger: { ...state.ledger, on } }),
    wipeLedger: () => setState({ ...state, ledger: { ...state.ledger, outlets: [] } }),
  };
  return <CompareView state={state} actions={actions} />;
}
