import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { Story } from './story-preact.js';
import { FIRST } from './story.js';

export const html = () => renderToString(h(Story, { state: FIRST }));
