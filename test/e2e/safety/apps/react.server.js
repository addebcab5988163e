import { createElement as h } from 'react';
import { renderToString } from 'react-dom/server';
import { Story } from './story-react.js';
import { FIRST } from './story.js';

export const html = () => renderToString(h(Story, { state: FIRST }));
