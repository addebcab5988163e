import { useEffect, useState } from 'preact/hooks';
import { useStrings } from '../strings/strings-context';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { ListPreviewView } from './list-preview-view';
import type { SectionProps } from './options-view';
import { problemSentence } from './problem-sentence';
import type { Looked, Problem, RegistryRow } from './shelf-state';

/** Subscribing by address: look first, then decide. */
export function SubscribePage({ state, actions }: SectionProps) {
  const strings = useStrings();
  const { lists, shelf } = strings.options;
  const [address, setAddress] = useState('');
  const [busy, setBusy] = useState(false);
  const [looked, setLooked] = useState<Looked | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const look = async (url: string): Promise<void> => {
    setBusy(true);
    const answer = await actions.shelf.look(url.trim());
    setLooked('preview' in answer ? answer : null);
    setProblem('preview' in answer ? null : answer);
    setBusy(false);
  };
  const take = async (): Promise<void> => {
    if (looked === null) return;
    const failed = await actions.shelf.subscribe(looked);
    setProblem(failed);
    if (failed === null) location.hash = `lists/${looked.preview.list.id}`;
  };
  return (
    <>
      <a class="back" href="#lists">
        <Icon name="back" flips /> {lists.all}
      </a>
      <h1>{shelf.subscribe}</h1>
      <p class="intro">{shelf.subscribeIntro}</p>
      <form
        class="address"
        onSubmit={(event) => {
          event.preventDefault();
          void look(address);
        }}
      >
        <label>
          {shelf.address}
          <input
            type="text"
            inputMode="url"
            dir="ltr"
            spellcheck={false}
            placeholder="https://"
            value={address}
            onInput={(event) => setAddress(event.currentTarget.value)}
          />
        </label>
        <Button kind={looked === null ? 'main' : 'plain'} onClick={() => void look(address)}>
          {shelf.look}
        </Button>
      </form>
      <p class="soft">{shelf.lookHint}</p>
      <p role="status">{busy ? shelf.looking : ''}</p>
      {problem === null ? null : (
        <p class="notice" role="alert">
          {problemSentence(problem, strings)}
        </p>
      )}
      {looked === null ? null : (
        <>
          <ListPreviewView preview={looked.preview} lang={state.lang} />
          <p class="actions">
            <Button kind="main" onClick={() => void take()}>
              {shelf.subscribeTo}
            </Button>
          </p>
        </>
      )}
      <RegistryView actions={actions} onLook={(url) => (setAddress(url), void look(url))} />
    </>
  );
}

function RegistryView(props: Pick<SectionProps, 'actions'> & { onLook: (url: string) => void }) {
  const { shelf } = useStrings().options;
  const [rows, setRows] = useState<readonly RegistryRow[]>([]);
  useEffect(() => {
    let left = false;
    void props.actions.shelf.registry().then((found) => left || setRows(found));
    return () => {
      left = true;
    };
  }, []);
  if (rows.length === 0) return null;
  return (
    <>
      <h2>{shelf.registry}</h2>
      <ul class="rows">
        {rows.map(({ title, topic, maker, address }) => (
          <li key={address}>
            <span>
              <b>{title}</b> <span class="soft">{`${topic} · ${shelf.preview.by(maker)}`}</span>
            </span>
            <Button onClick={() => props.onLook(address)}>{shelf.look}</Button>
          </li>
        ))}
      </ul>
    </>
  );
}
