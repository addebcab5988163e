import { FIRST, STEPS } from './story.js';

/** Puts `app` into the page: hydrates at once, or when the test says so (`#later`). */
export function run(hydrate) {
  let state = FIRST;
  let app;
  const root = document.getElementById('app');
  const start = () => {
    app = hydrate(root, state);
  };
  globalThis.app = {
    steps: STEPS.length,
    hydrate: start,
    step(index) {
      state = STEPS[index](state);
      app.show(state);
    },
    unmount: () => app.unmount(),
  };
  if (location.hash !== '#later') start();
}
