import { undo } from '@codemirror/commands';
import { basicSetup, EditorView } from 'codemirror';
import { LINES } from './text.js';

const view = new EditorView({
  doc: LINES.join('\n'),
  extensions: [basicSetup],
  parent: document.getElementById('editor'),
});
globalThis.editor = {
  target: view.contentDOM,
  value: () => view.state.doc.toString(),
  undo: () => undo(view),
};
