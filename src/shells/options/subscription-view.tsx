import { useEffect, useState } from 'preact/hooks';
import type { ListChanges } from '../../lists/list-changes';
import { useStrings } from '../strings/strings-context';
import { Button } from '../ui/button';
import { Disclosure } from '../ui/disclosure';
import { ChangesView } from './changes-view';
import type { OptionsList } from './options-state';
import type { SectionProps } from './options-view';
import { problemSentence } from './problem-sentence';
import type { SubscriptionFacts } from './shelf-state';

interface SubscriptionProps extends SectionProps {
  readonly row: OptionsList;
  readonly subscription: SubscriptionFacts;
}

/** Where a subscribed list comes from, when it was looked for, what went wrong, what waits. */
export function SubscriptionView({ row, subscription, state, actions }: SubscriptionProps) {
  const strings = useStrings();
  const { shelf } = strings.options;
  const { url, everyHours, lookedAt, goodAt, nextAt, failure, held } = subscription;
  const [busy, setBusy] = useState(false);
  const date = (time: number): string =>
    new Intl.DateTimeFormat(state.lang, { dateStyle: 'medium', timeStyle: 'short' }).format(time);
  const update = async (): Promise<void> => {
    setBusy(true);
    await actions.shelf.update(row.id);
    setBusy(false);
  };
  const allow = async (): Promise<void> => {
    if (await actions.shelf.allow(url)) await update();
  };
  return (
    <div class="subscription">
      <p class="facts">
        <span>
          {shelf.from} <bdi class="url">{url}</bdi>
        </span>
        <span>
          {everyHours % 24 === 0 ? shelf.everyDays(everyHours / 24) : shelf.every(everyHours)}
        </span>
        <span>{shelf.looked(date(lookedAt))}</span>
        <span>{shelf.good(date(goodAt))}</span>
        <span>{shelf.next(date(nextAt))}</span>
      </p>
      {failure === null ? null : (
        <p class="notice" role="status">
          {shelf.failedAt(date(failure.at), problemSentence(failure, strings))}{' '}
          {failure.code === 'permission' ? (
            <Button onClick={() => void allow()}>{shelf.allow(new URL(url).hostname)}</Button>
          ) : null}
        </p>
      )}
      <p class="actions">
        <Button onClick={() => void (busy || update())}>
          {busy ? shelf.looking : shelf.updateNow}
        </Button>
      </p>
      {held ? <Held id={row.id} actions={actions} /> : null}
      {row.shelf.canRollBack ? (
        <Disclosure title={shelf.lastChanges}>
          {() => <Changes key={lookedAt} id={row.id} which="last" actions={actions} />}
        </Disclosure>
      ) : null}
    </div>
  );
}

function Held({ id, actions }: Pick<SectionProps, 'actions'> & { readonly id: string }) {
  const { shelf } = useStrings().options;
  return (
    <section class="held">
      <h2>{shelf.heldTitle}</h2>
      <p>{shelf.heldText}</p>
      <Changes id={id} which="held" actions={actions} />
      <p class="actions">
        <Button kind="main" onClick={() => void actions.shelf.refuseHeld(id)}>
          {shelf.refuseHeld}
        </Button>
        <Button onClick={() => void actions.shelf.takeHeld(id)}>{shelf.takeHeld}</Button>
      </p>
    </section>
  );
}

function Changes(props: Pick<SectionProps, 'actions'> & { id: string; which: 'last' | 'held' }) {
  const { id, which, actions } = props;
  const [changes, setChanges] = useState<ListChanges | null>(null);
  useEffect(() => {
    let left = false;
    void actions.shelf.changes(id, which).then((found) => left || setChanges(found));
    return () => {
      left = true;
    };
  }, [id, which]);
  return changes === null ? null : <ChangesView changes={changes} />;
}
