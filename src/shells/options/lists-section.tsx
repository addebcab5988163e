import { useId, useState } from 'preact/hooks';
import { formatDate } from '../../page/card/format-date';
import { useStrings } from '../strings/strings-context';
import { Button } from '../ui/button';
import { SearchField } from '../ui/search-field';
import { Skeleton } from '../ui/skeleton';
import { Switch } from '../ui/switch';
import type { OptionsList } from './options-state';
import type { SectionProps } from './options-view';

/** Every list with its switch, and the way into it. */
export function ListsSection({ state, actions }: SectionProps) {
  const { options } = useStrings();
  const [wanted, setWanted] = useState('');
  const found = (state.lists ?? []).filter(({ title, about }) =>
    `${title} ${about}`.toLowerCase().includes(wanted.toLowerCase()),
  );
  return (
    <>
      <p class="intro">{options.lists.intro}</p>
      <Dropped state={state} actions={actions} />
      <AddList />
      <SearchField label={options.lists.search} value={wanted} onInput={setWanted} />
      {state.lists === null ? <Skeleton size="l" /> : null}
      <ul class="cards">
        {found.map((list) => (
          <ListCard key={list.id} list={list} lang={state.lang} onToggle={actions.toggleList} />
        ))}
      </ul>
      {state.lists !== null && found.length === 0 ? (
        <p class="soft">{options.lists.noMatch}</p>
      ) : null}
      <Unsourced on={state.settings.unsourced} onChange={actions.setUnsourced} />
    </>
  );
}

function ListCard(props: {
  readonly list: OptionsList;
  readonly lang: string;
  readonly onToggle: (id: string, on: boolean) => void;
}) {
  const { options } = useStrings();
  const { list, lang } = props;
  const id = useId();
  const { labels, sourced, maker, updated, look, lookAt } = options.lists;
  const { kind, subscription } = list.shelf;
  const attention = subscription?.held
    ? options.shelf.attention.held
    : subscription?.failure
      ? options.shelf.attention.failed
      : null;
  return (
    <li class="card">
      <div class="card-head">
        <h2>
          <span id={id} dir="auto">
            {list.title}
          </span>{' '}
          {kind === 'builtIn' ? null : <span class="chip">{options.shelf.kinds[kind]}</span>}
        </h2>
        <Switch checked={list.on} labelledBy={id} onChange={(on) => props.onToggle(list.id, on)} />
      </div>
      <p class="soft" dir="auto">
        {list.about}
      </p>
      {attention === null ? null : <p class="notice">{attention}</p>}
      <p class="facts">
        <a href={`#lists/${list.id}`} aria-label={lookAt(list.title)}>
          {look}
        </a>
        <span>{labels(list.labels)}</span>
        <span>{sourced(list.sourced)}</span>
        <span>{maker(list.maker)}</span>
        <span>{updated(formatDate(list.updated, lang))}</span>
      </p>
    </li>
  );
}

/** The three ways to a list of one's own. */
function AddList() {
  const { shelf } = useStrings().options;
  return (
    <p class="actions add-list" role="group" aria-label={shelf.add}>
      <a class="button" href="#lists/+new">
        {shelf.make}
      </a>
      <a class="button" href="#lists/+subscribe">
        {shelf.subscribe}
      </a>
      <a class="button" href="#data">
        {shelf.import}
      </a>
    </p>
  );
}

/** Lists that were damaged and had to go. */
function Dropped({ state, actions }: SectionProps) {
  const { shelf } = useStrings().options;
  if (state.dropped.length === 0) return null;
  return (
    <div class="notice" role="alert">
      {state.dropped.map(({ id, at }) => (
        <p key={`${id}${at}`}>{shelf.dropped(id)}</p>
      ))}
      <Button onClick={() => void actions.shelf.forgetDropped()}>{shelf.droppedOk}</Button>
    </div>
  );
}

function Unsourced({ on, onChange }: { on: boolean; onChange: (on: boolean) => void }) {
  const { options } = useStrings();
  const id = useId();
  return (
    <div class="setting">
      <Switch checked={on} labelledBy={id} onChange={onChange} />
      <div>
        <p id={id}>{options.lists.unsourced}</p>
        <p class="soft">{options.lists.unsourcedHint}</p>
      </div>
    </div>
  );
}
