import Quill from 'quill';
import { LINES } from './text.js';

const quill = new Quill(document.getElementById('editor'));
quill.setText(`${LINES.join('\n')}\n`, 'silent');
globalThis.editor = {
  target: quill.root,
  value: () => JSON.stringify(quill.getContents()),
  undo: () => quill.history.undo(),
};
