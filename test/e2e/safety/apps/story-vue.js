import { createSSRApp, h, shallowRef } from 'vue';

/** The story as Vue draws it, with a way to change it. */
export function createStory(first) {
  const state = shallowRef(first);
  const paragraph = ({ id, before, strong, after, note }) =>
    h('p', { key: id }, [before, h('b', strong), after, note]);
  const draw = () =>
    h('article', [
      h('h1', state.value.headline),
      state.value.live
        ? h('p', { class: 'live' }, ['Live: ', state.value.count, ' updates'])
        : null,
      h('div', state.value.items.map(paragraph)),
      h('p', ['Shown ', state.value.items.length, ' times ', state.value.count, '.']),
    ]);
  return { app: createSSRApp({ setup: () => draw }), state };
}
