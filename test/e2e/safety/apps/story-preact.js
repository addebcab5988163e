import { createElement as h } from 'preact';

/** The story as Preact draws it. */
export function Story({ state }) {
  return h(
    'article',
    null,
    h('h1', null, state.headline),
    state.live ? h('p', { class: 'live' }, 'Live: ', state.count, ' updates') : null,
    h(
      'div',
      null,
      state.items.map(({ id, before, strong, after, note }) =>
        h('p', { key: id }, before, h('b', null, strong), after, note),
      ),
    ),
    h('p', null, 'Shown ', state.items.length, ' times ', state.count, '.'),
  );
}
