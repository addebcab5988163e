import { HTML } from './text.js';

const root = document.getElementById('editor');
root.contentEditable = 'true';
root.innerHTML = HTML;
globalThis.editor = {
  target: root,
  value: () => root.innerHTML,
  undo: () => document.execCommand('undo'),
};
