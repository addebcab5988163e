import { run } from './run.js';
import { createStory } from './story-vue.js';

run((element, first) => {
  const { app, state } = createStory(first);
  app.mount(element);
  return {
    show: (next) => {
      state.value = next;
    },
    unmount: () => app.unmount(),
  };
});
