import { flushSync, hydrate, unmount } from 'svelte';
import { run } from './run.js';
import Story from './Story.svelte';

run((target, first) => {
  const story = hydrate(Story, { target, props: { first } });
  return {
    show: (state) => flushSync(() => story.show(state)),
    unmount: () => unmount(story),
  };
});
