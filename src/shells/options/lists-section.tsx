import { useId, useState } from 'preact/hooks';
import { formatDate } from '../../page/card/format-date';
import { useStrings } from '../strings/strings-context';
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
  return (
    <li class="card">
      <div class="card-head">
        <h2 id={id}>{list.title}</h2>
        <Switch checked={list.on} labelledBy={id} onChange={(on) => props.onToggle(list.id, on)} />
      </div>
      <p class="soft">{list.about}</p>
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
