import { h, hydrate, options, render } from 'preact';
import { run } from './run.js';
import { Story } from './story-preact.js';

options.debounceRendering = (work) => work();
run((element, first) => {
  hydrate(h(Story, { state: first }), element);
  return {
    show: (state) => render(h(Story, { state }), element),
    unmount: () => render(null, element),
  };
});
