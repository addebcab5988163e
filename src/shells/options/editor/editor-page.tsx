import { useEffect, useState } from 'preact/hooks';
import type { TermList } from '../../../lists/term-list';
import { useStrings } from '../../strings/strings-context';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import type { SectionProps } from '../options-view';
import { type Draft, draftOf, emptyDraft, finished } from './draft';
import { HeadEditor } from './head-editor';
import { LabelsEditor } from './labels-editor';
import { TryPanel } from './try-panel';

interface EditorProps extends SectionProps {
  /** Null for a new list. */
  readonly id: string | null;
}

type Opened = { readonly start: Draft; readonly base: TermList | null } | 'loading' | 'missing';

/** Makes a list, edits one, or lays changes over a built-in one. */
export function EditorPage({ id, state, actions }: EditorProps) {
  const { lists } = useStrings().options;
  const [opened, setOpened] = useState<Opened>(
    id === null ? { start: emptyDraft(), base: null } : 'loading',
  );
  useEffect(() => {
    if (id === null) return undefined;
    let left = false;
    void actions.shelf.edited(id).then((found) => {
      if (left) return;
      setOpened(found === null ? 'missing' : { start: draftOf(found.list), base: found.base });
    });
    return () => {
      left = true;
    };
  }, [id]);
  return (
    <>
      <a class="back" href={id === null ? '#lists' : `#lists/${id}`}>
        <Icon name="back" flips /> {id === null ? lists.all : lists.look}
      </a>
      {opened === 'loading' ? <p role="status">{lists.loading}</p> : null}
      {opened === 'missing' ? <p>{lists.missing}</p> : null}
      {typeof opened === 'string' ? null : <Editor {...opened} state={state} actions={actions} />}
    </>
  );
}

function Editor({
  start,
  base,
  actions,
}: SectionProps & { readonly start: Draft; readonly base: TermList | null }) {
  const { shelf } = useStrings().options;
  const [draft, setDraft] = useState(start);
  const [faults, setFaults] = useState<readonly string[] | null>(null);
  const { list } = draft;
  const set = (changed: TermList): void => setDraft({ ...draft, list: changed });
  const done = (): TermList =>
    finished(draft, base === null, new Date().toISOString().slice(0, 10));
  const save = async (): Promise<void> => {
    const kept = done();
    const found = await actions.shelf.keep(kept, base);
    setFaults(found);
    if (found.length === 0) setDraft({ ...draft, list: kept });
  };
  return (
    <div class="editor">
      <h1 dir="auto">{list.title.en || shelf.editor.new}</h1>
      {base === null ? (
        <HeadEditor draft={draft} onChange={setDraft} />
      ) : (
        <p class="intro">{shelf.changeHint}</p>
      )}
      <LabelsEditor list={list} base={base} onChange={set} />
      <TryPanel list={done()} actions={actions} />
      <div class="save-bar">
        <Button kind="main" onClick={() => void save()}>
          {shelf.editor.save}
        </Button>
        <p role="status">{faults?.length === 0 ? shelf.editor.saved : ''}</p>
      </div>
      {faults === null || faults.length === 0 ? null : (
        <div role="alert">
          <p class="notice">{shelf.editor.faults}</p>
          <ul class="plain-list">
            {faults.map((fault) => (
              <li key={fault} dir="auto">
                {fault}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
