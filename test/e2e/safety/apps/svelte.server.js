import { render } from 'svelte/server';
import Story from './Story.svelte';
import { FIRST } from './story.js';

export const html = () => render(Story, { props: { first: FIRST } }).body;
