import type { Strings } from '../strings/make-strings';
import { useStrings } from '../strings/strings-context';
import { Button } from '../ui/button';
import { ListPreviewView } from './list-preview-view';
import { settingNames } from './setting-names';
import type { ImportPreview } from './shelf-state';

interface ImportPreviewProps {
  readonly preview: ImportPreview;
  readonly lang: string;
  readonly onTake: () => void;
  readonly onCancel: () => void;
}

/** What a file holds and would change, and the buttons to take it or leave it. */
export function ImportPreviewView({ preview, lang, onTake, onCancel }: ImportPreviewProps) {
  const says = useStrings().options.shelf.data;
  return (
    <div class="import-preview">
      <Holds preview={preview} lang={lang} />
      <p class="actions">
        {preview.kind === 'faults' ? null : (
          <Button kind="main" onClick={onTake}>
            {takeName(preview, says)}
          </Button>
        )}
        <Button onClick={onCancel}>{says.cancel}</Button>
      </p>
    </div>
  );
}

function takeName(preview: ImportPreview, says: Strings['options']['shelf']['data']): string {
  if (preview.kind === 'list') return preview.preview.changes === null ? says.take : says.replace;
  return preview.kind === 'lists' ? says.takeAll(preview.lists.length) : says.restore;
}

function Holds({ preview, lang }: Pick<ImportPreviewProps, 'preview' | 'lang'>) {
  const strings = useStrings();
  const says = strings.options.shelf.data;
  switch (preview.kind) {
    case 'faults':
      return (
        <div role="alert">
          <p class="notice">{says.refused(preview.name)}</p>
          <Sentences of={preview.faults} />
        </div>
      );
    case 'list':
      return (
        <>
          {preview.bad.length === 0 ? null : (
            <>
              <p class="notice">{says.rows(preview.preview.list.labels.length)}</p>
              <Sentences of={preview.bad.map(({ line, fault }) => says.row(line, fault))} />
            </>
          )}
          <ListPreviewView preview={preview.preview} lang={lang} own />
        </>
      );
    case 'lists':
      return (
        <>
          {preview.lists.map(({ preview: one }) => (
            <ListPreviewView key={one.list.id} preview={one} lang={lang} own />
          ))}
        </>
      );
    case 'settings':
      return (
        <div class="card">
          <h3>{says.settingsTitle}</h3>
          <p>{says.backupSettings(settingNames(preview.changed, strings) || '–')}</p>
        </div>
      );
    case 'backup':
      return <BackupView preview={preview} />;
  }
}

function BackupView({ preview }: { readonly preview: ImportPreview & { kind: 'backup' } }) {
  const strings = useStrings();
  const says = strings.options.shelf.data;
  const { adds, replaces, removes, same, settings } = preview.effect;
  const rows = [
    [says.backupAdds, adds.join(', ')],
    [says.backupReplaces, replaces.join(', ')],
    [says.backupRemoves, removes.join(', ')],
    [says.backupSame, same.join(', ')],
    [says.backupSettings, settingNames(settings, strings)],
  ] as const;
  return (
    <div class="card">
      <h3>{says.backupTitle}</h3>
      {rows.map(([say, names]) => (names === '' ? null : <p key={say('')}>{say(names)}</p>))}
      {preview.backup.refused.length === 0 ? null : (
        <>
          <p class="notice">{says.backupRefused}</p>
          <Sentences of={preview.backup.refused} />
        </>
      )}
    </div>
  );
}

/** Most sentences shown at once. */
const SHOWN = 50;

function Sentences({ of }: { readonly of: readonly string[] }) {
  return (
    <ul class="plain-list">
      {of.slice(0, SHOWN).map((sentence) => (
        <li key={sentence} dir="auto">
          {sentence}
        </li>
      ))}
    </ul>
  );
}
