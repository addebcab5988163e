import { useState } from 'preact/hooks';
import { useStrings } from '../strings/strings-context';
import { Button } from '../ui/button';
import { AskButton } from './ask-button';
import type { OptionsList } from './options-state';
import type { SectionProps } from './options-view';
import { SubscriptionView } from './subscription-view';

/** What can be done with one list: edit, save as a file, go back a version, take away. */
export function ListTools(props: SectionProps & { readonly row: OptionsList }) {
  const { shelf } = useStrings().options;
  const { row, actions } = props;
  const { kind, canRollBack, paused, lost, subscription } = row.shelf;
  const editName = { builtIn: shelf.change, own: shelf.edit, changed: shelf.editChanges };
  const removeName = {
    own: shelf.remove,
    changed: shelf.dropChanges,
    subscribed: shelf.unsubscribe,
  };
  const remove = async (): Promise<void> => {
    await actions.shelf.remove(row.id);
    if (kind !== 'changed') location.hash = 'lists';
  };
  return (
    <section class="list-tools">
      <div class="actions">
        {kind === 'subscribed' ? null : (
          <a class="button" href={`#lists/${row.id}/edit`}>
            {editName[kind]}
          </a>
        )}
        <Button onClick={() => void actions.shelf.saveList(row.id, 'list')}>
          {shelf.exportList}
        </Button>
        <Button onClick={() => void actions.shelf.saveList(row.id, 'csv')}>
          {shelf.exportCsv}
        </Button>
        {canRollBack ? <RollBack id={row.id} actions={actions} /> : null}
        {kind === 'builtIn' ? null : (
          <AskButton name={removeName[kind]} onYes={() => void remove()} />
        )}
      </div>
      {kind === 'builtIn' ? <p class="soft">{shelf.changeHint}</p> : null}
      {paused > 0 ? <p class="notice">{shelf.paused(paused)}</p> : null}
      {lost > 0 ? <p class="notice">{shelf.lost(lost)}</p> : null}
      {subscription === null ? null : <SubscriptionView {...props} subscription={subscription} />}
    </section>
  );
}

function RollBack({ id, actions }: Pick<SectionProps, 'actions'> & { readonly id: string }) {
  const { shelf } = useStrings().options;
  const [busy, setBusy] = useState(false);
  const go = async (): Promise<void> => {
    setBusy(true);
    await actions.shelf.rollBack(id);
    setBusy(false);
  };
  return <Button onClick={() => void (busy || go())}>{shelf.rollBack}</Button>;
}
