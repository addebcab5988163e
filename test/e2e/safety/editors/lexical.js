import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  createEditor,
  HISTORY_MERGE_TAG,
  UNDO_COMMAND,
} from 'lexical';
import { LINES } from './text.js';

const root = document.getElementById('editor');
root.contentEditable = 'true';
const editor = createEditor({
  onError: (error) => {
    throw error;
  },
});
editor.setRootElement(root);
registerRichText(editor);
registerHistory(editor, createEmptyHistoryState(), 300);
editor.update(
  () => {
    for (const line of LINES)
      $getRoot().append($createParagraphNode().append($createTextNode(line)));
  },
  { tag: HISTORY_MERGE_TAG },
);
globalThis.editor = {
  target: root,
  value: () => JSON.stringify(editor.getEditorState()),
  undo: () => editor.dispatchCommand(UNDO_COMMAND, undefined),
};
