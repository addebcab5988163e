import { type ComponentType, render } from 'preact';
import type { Strings } from '../strings/make-strings';
import { StringsContext } from '../strings/strings-context';

/** A whole page of ours: plain data in, callbacks out. */
type PageComponent<State, Actions> = ComponentType<{
  readonly state: State;
  readonly actions: Actions;
}>;

/** Joins a view to the browser: hands every new state to `show`, answers what the reader can do. */
export type Connect<State, Actions> = (show: (state: State) => void, strings: Strings) => Actions;

/** Renders a page into `root` in the language of `strings`, and again with every state that `connect` shows. */
export function mountPage<State, Actions>(
  root: Element,
  View: PageComponent<State, Actions>,
  connect: Connect<State, Actions>,
  strings: Strings,
): void {
  document.documentElement.lang = strings.lang;
  document.documentElement.dir = strings.dir;
  let actions: Actions | null = null;
  let latest: State | null = null;
  const draw = (): void => {
    if (actions === null || latest === null) return;
    const page = <View state={latest} actions={actions} />;
    render(<StringsContext.Provider value={strings}>{page}</StringsContext.Provider>, root);
  };
  actions = connect((state) => {
    latest = state;
    draw();
  }, strings);
  draw();
}
