import type { TermList } from '../../../lists/term-list';
import { useStrings } from '../../strings/strings-context';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { type Draft, emptyActor, freeId } from './draft';
import { LinesField, TextField } from './fields';

interface HeadProps {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
}

/** What a list is about, its sides, and who and what it names. */
export function HeadEditor({ draft, onChange }: HeadProps) {
  const says = useStrings().options.shelf.editor;
  const { list, topic } = draft;
  const set = (change: Partial<TermList>): void =>
    onChange({ ...draft, list: { ...list, ...change } });
  return (
    <>
      <TextField
        name={says.title}
        value={list.title.en}
        onInput={(en) => set({ title: { ...list.title, en } })}
      />
      <TextField
        name={says.about}
        value={list.about.en}
        onInput={(en) => set({ about: { ...list.about, en } })}
      />
      <TextField
        name={says.maker}
        value={list.maker.name}
        onInput={(name) => set({ maker: { ...list.maker, name } })}
      />
      <LinesField
        name={says.topic}
        hint={says.topicHint}
        values={topic === '' ? [] : topic.split('\n')}
        onInput={(lines) => onChange({ ...draft, topic: lines.join('\n') })}
      />
      <SidesEditor list={list} onChange={set} />
      <ActorsEditor list={list} onChange={set} />
    </>
  );
}

interface PartProps {
  readonly list: TermList;
  readonly onChange: (change: Partial<TermList>) => void;
}

function SidesEditor({ list, onChange }: PartProps) {
  const says = useStrings().options.shelf.editor;
  const { sides } = list;
  const setSide = (at: number, change: Partial<TermList['sides'][number]>): void =>
    onChange({ sides: sides.map((side, index) => (index === at ? { ...side, ...change } : side)) });
  const add = (): void =>
    onChange({
      sides: [
        ...sides,
        {
          id: freeId(sides, 'side'),
          name: { en: '' },
          about: { en: '' },
          role: 'party',
          parties: [],
          opposes: [],
        },
      ],
    });
  return (
    <fieldset>
      <legend>{says.sides}</legend>
      {sides.map((side, at) => (
        <div key={side.id} class="edit-row">
          <TextField
            name={`${says.side} ${at + 1}`}
            value={side.name.en}
            onInput={(en) => setSide(at, { name: { ...side.name, en } })}
          />
          <label class="check">
            <input
              type="checkbox"
              checked={side.role === 'observer'}
              onChange={(event) =>
                setSide(at, { role: event.currentTarget.checked ? 'observer' : 'party' })
              }
            />
            {says.observer}
          </label>
          {sides.length > 2 ? (
            <RemoveButton
              name={side.name.en}
              onClick={() => onChange({ sides: sides.filter((one) => one !== side) })}
            />
          ) : null}
        </div>
      ))}
      <Button onClick={add}>{says.addSide}</Button>
    </fieldset>
  );
}

function ActorsEditor({ list, onChange }: PartProps) {
  const says = useStrings().options.shelf.editor;
  const { actors } = list;
  const rename = (at: number, en: string): void =>
    onChange({
      actors: actors.map((one, index) =>
        index === at ? { ...one, name: { ...one.name, en } } : one,
      ),
    });
  return (
    <fieldset>
      <legend>{says.actors}</legend>
      {actors.map((actor, at) => (
        <div key={actor.id} class="edit-row">
          <TextField
            name={`${says.actor} ${at + 1}`}
            value={actor.name.en}
            onInput={(en) => rename(at, en)}
          />
          {actors.length > 1 ? (
            <RemoveButton
              name={actor.name.en}
              onClick={() => onChange({ actors: actors.filter((one) => one !== actor) })}
            />
          ) : null}
        </div>
      ))}
      <Button
        onClick={() => onChange({ actors: [...actors, emptyActor(freeId(actors, 'actor'))] })}
      >
        {says.addActor}
      </Button>
    </fieldset>
  );
}

/** A cross that takes one thing away, named for those who do not see which. */
export function RemoveButton({ name, onClick }: { readonly name: string; onClick: () => void }) {
  const says = useStrings().options.shelf.editor;
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={says.removeThing(name)}
      title={says.remove}
      onClick={onClick}
    >
      <Icon name="close" />
    </button>
  );
}
