import { baseKeymap } from 'prosemirror-commands';
import { history, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { LINES } from './text.js';

const doc = schema.node(
  'doc',
  null,
  LINES.map((line) => schema.node('paragraph', null, [schema.text(line)])),
);
const state = EditorState.create({
  doc,
  plugins: [history(), keymap({ 'Mod-z': undo }), keymap(baseKeymap)],
});
const view = new EditorView(document.getElementById('editor'), { state });
globalThis.editor = {
  target: view.dom,
  value: () => JSON.stringify(view.state.doc.toJSON()),
  undo: () => undo(view.state, view.dispatch),
};
