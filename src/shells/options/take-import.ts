import { restore } from '../store/backup';
import { listStore } from '../store/lists';
import { localStore } from '../store/local-store';
import { changeSettings } from '../store/settings-store';
import { keepOwn } from './keep-list';
import type { ImportPreview } from './shelf-state';

/** Does what a preview showed. Rejects where there is no room, with everything as it was. */
export async function takeImport(preview: ImportPreview): Promise<void> {
  switch (preview.kind) {
    case 'faults':
      return;
    case 'list':
      return keepOwn(preview.preview.list, preview.text);
    case 'lists':
      for (const { text, preview: one } of preview.lists) await keepOwn(one.list, text);
      return;
    case 'settings':
      await changeSettings(() => preview.settings);
      return;
    case 'backup':
      return restore(preview.backup, listStore, localStore);
  }
}
