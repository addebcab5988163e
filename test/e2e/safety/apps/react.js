import { createElement as h } from 'react';
import { flushSync } from 'react-dom';
import { hydrateRoot } from 'react-dom/client';
import { run } from './run.js';
import { Story } from './story-react.js';

run((element, first) => {
  const root = hydrateRoot(element, h(Story, { state: first }));
  return {
    show: (state) => flushSync(() => root.render(h(Story, { state }))),
    unmount: () => root.unmount(),
  };
});
