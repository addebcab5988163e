import { useId, useState } from 'preact/hooks';
import { useStrings } from '../strings/strings-context';
import { Button } from '../ui/button';
import { Disclosure } from '../ui/disclosure';
import { SearchField } from '../ui/search-field';
import { Switch } from '../ui/switch';
import type { PopupActions, PopupList, PopupState } from './popup-state';

/** With more lists than this, those that are on without marks here move behind a disclosure with a search. */
const MANY = 6;

interface ListSwitchesProps {
  readonly state: PopupState;
  readonly actions: PopupActions;
}

/** Switches for this site and for every list, with the marks each made here. */
export function ListSwitches({ state, actions }: ListSwitchesProps) {
  const { popup } = useStrings();
  const { lists } = state;
  const many = lists.length > MANY;
  const near = many ? lists.filter((list) => list.active || list.marksHere > 0 || !list.on) : lists;
  const others = lists.filter((list) => !near.includes(list));
  return (
    <section class="lists" aria-label={popup.lists.title}>
      {near.map((list) => (
        <ListRow key={list.id} list={list} read={state.report !== null} actions={actions} />
      ))}
      {others.length > 0 ? (
        <Disclosure title={popup.lists[near.length > 0 ? 'others' : 'all'](others.length)}>
          {() => <OtherLists lists={others} read={state.report !== null} actions={actions} />}
        </Disclosure>
      ) : null}
      <SiteRow state={state} actions={actions} />
      {state.report === null ? null : (
        <WholeRow whole={state.report.whole ?? false} {...{ actions }} />
      )}
    </section>
  );
}

interface RowProps {
  /** The page was read, so that “none here” can be said. */
  readonly read: boolean;
  readonly actions: PopupActions;
}

function OtherLists({ lists, ...row }: RowProps & { readonly lists: readonly PopupList[] }) {
  const { popup } = useStrings();
  const [wanted, setWanted] = useState('');
  const found = lists.filter((list) => list.title.toLowerCase().includes(wanted.toLowerCase()));
  return (
    <>
      <SearchField label={popup.lists.search} value={wanted} onInput={setWanted} />
      {found.map((list) => (
        <ListRow key={list.id} list={list} {...row} />
      ))}
      {found.length === 0 ? <p class="soft">{popup.lists.noMatch}</p> : null}
    </>
  );
}

function ListRow({ list, read, actions }: RowProps & { readonly list: PopupList }) {
  const { popup } = useStrings();
  const id = useId();
  const { here, none, off } = popup.lists;
  const counted = list.marksHere > 0 ? here(list.marksHere) : read ? none : '';
  const count = list.on ? counted : off;
  return (
    <div class="list" data-list={list.id}>
      <Switch
        checked={list.on}
        labelledBy={id}
        onChange={(on) => actions.toggleList(list.id, on)}
      />
      <button
        type="button"
        class="list-title"
        title={popup.lists.look(list.title)}
        onClick={() => actions.openOptions(list.id)}
      >
        <span id={id}>{list.title}</span>
      </button>
      <span class="list-count">{count}</span>
    </div>
  );
}

function WholeRow({ whole, actions }: { whole: boolean; actions: PopupActions }) {
  const { popup } = useStrings();
  const id = useId();
  return (
    <div class="list">
      <Switch checked={whole} labelledBy={id} onChange={actions.readWhole} />
      <span id={id} class="list-title">
        {popup.readWhole}
      </span>
    </div>
  );
}

function SiteRow({ state, actions }: ListSwitchesProps) {
  const { popup } = useStrings();
  const id = useId();
  const { host, settings, readOnce = false } = state;
  if (host === null) return null;
  if (readOnce)
    return (
      <div class="list">
        <Button onClick={actions.allowSite}>{popup.status.allowSite(host)}</Button>
      </div>
    );
  return (
    <div class="list">
      <Switch
        checked={settings.sites[host] ?? true}
        labelledBy={id}
        onChange={actions.toggleSite}
      />
      <span id={id} class="list-title">
        {popup.siteSwitch(host)}
      </span>
    </div>
  );
}
