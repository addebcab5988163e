import { restore } from '../store/backup';
import { listStore } from '../store/lists';
import { localStore } from '../store/local-store';
import { changeSettings, settingsAlone } from '../store/settings-store';
import { keepAllOwn, keepOwn } from './keep-list';
import type { ImportPreview } from './shelf-state';

/** Does what a preview showed. Rejects where there is no room, with everything as it was. */
export async function takeImport(preview: ImportPreview): Promise<void> {
  switch (preview.kind) {
    case 'faults':
      return;
    case 'list':
      return keepOwn(preview.preview.list, preview.text);
    case 'lists':
      return keepAllOwn(preview.lists.map(({ text, preview: { list } }) => ({ list, text })));
    case 'settings':
      await changeSettings(() => preview.settings);
      return;
    case 'backup':
      return settingsAlone(() => restore(preview.backup, listStore, localStore));
  }
}
