import { renderToString } from 'vue/server-renderer';
import { createStory } from './story-vue.js';
import { FIRST } from './story.js';

export const html = () => renderToString(createStory(FIRST).app);
