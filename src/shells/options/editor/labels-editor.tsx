import { useState } from 'preact/hooks';
import type { Label, TermList } from '../../../lists/term-list';
import { useStrings } from '../../strings/strings-context';
import { Button } from '../../ui/button';
import { Disclosure } from '../../ui/disclosure';
import { SearchField } from '../../ui/search-field';
import { findLabels } from '../find-labels';
import { emptyLabel, freeId } from './draft';
import { LabelEditor } from './label-editor';

const FOUND_SHOWN = 20;

interface LabelsEditorProps {
  readonly list: TermList;
  /** The built-in list that the changes lie over. */
  readonly base: TermList | null;
  readonly onChange: (list: TermList) => void;
}

/** The terms of a list. Over a built-in one: those that are new or changed, and a way to the others. */
export function LabelsEditor({ list, base, onChange }: LabelsEditorProps) {
  const says = useStrings().options.shelf.editor;
  const known = new Map(base?.labels.map((label) => [label.id, JSON.stringify(label)]));
  const [taken, setTaken] = useState<readonly string[]>([]);
  const [openId, setOpenId] = useState<string | null>(null);
  const shown = list.labels.filter(
    (label) => taken.includes(label.id) || known.get(label.id) !== JSON.stringify(label),
  );
  const add = (): void => {
    const label = emptyLabel(
      list,
      freeId(list.labels, list.id === '' ? 'term' : `${list.id}-term`),
    );
    setOpenId(label.id);
    setTaken([...taken, label.id]);
    onChange({ ...list, labels: [...list.labels, label] });
  };
  const remove = (label: Label): void =>
    onChange({ ...list, labels: list.labels.filter((one) => one.id !== label.id) });
  return (
    <section>
      <h2>{says.labels}</h2>
      {base === null ? null : <p class="soft">{says.only}</p>}
      {shown.map((label) => (
        <div key={label.id} class="edit-label">
          <Disclosure
            title={<b dir="auto">{label.text || says.untitled}</b>}
            open={openId === label.id}
            onToggle={(open) => setOpenId(open ? label.id : null)}
          >
            {() => (
              <LabelEditor
                list={list}
                label={label}
                onList={onChange}
                onRemove={() => remove(label)}
              />
            )}
          </Disclosure>
        </div>
      ))}
      <p class="actions">
        <Button onClick={add}>{says.addLabel}</Button>
      </p>
      <LeftOut list={list} base={base} onChange={onChange} />
      {base === null ? null : (
        <FindLabel list={list} onTake={(id) => (setTaken([...taken, id]), setOpenId(id))} />
      )}
    </section>
  );
}

/** Labels of the built-in list that the reader left out, each with the way back. */
function LeftOut({ list, base, onChange }: LabelsEditorProps) {
  const says = useStrings().options.shelf.editor;
  const kept = new Set(list.labels.map(({ id }) => id));
  const off = base?.labels.filter(({ id }) => !kept.has(id)) ?? [];
  if (off.length === 0) return null;
  return (
    <>
      <h3>{says.off}</h3>
      <ul class="rows">
        {off.map((label) => (
          <li key={label.id}>
            <bdi lang={label.lang}>{label.text}</bdi>
            <button
              type="button"
              class="link"
              onClick={() => onChange({ ...list, labels: [...list.labels, label] })}
            >
              {says.back(label.text)}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function FindLabel({ list, onTake }: { list: TermList; onTake: (id: string) => void }) {
  const says = useStrings().options.shelf.editor;
  const [wanted, setWanted] = useState('');
  const found = findLabels(list, wanted, 'en').slice(0, FOUND_SHOWN);
  return (
    <>
      <SearchField label={says.find} value={wanted} onInput={setWanted} />
      <ul class="rows">
        {found.map((label) => (
          <li key={label.id}>
            <bdi lang={label.lang}>{label.text}</bdi>
            <button
              type="button"
              class="link"
              onClick={() => {
                setWanted('');
                onTake(label.id);
              }}
            >
              {says.take(label.text)}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
