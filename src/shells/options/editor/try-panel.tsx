import { useEffect, useState } from 'preact/hooks';
import type { TermList } from '../../../lists/term-list';
import { useStrings } from '../../strings/strings-context';
import type { OptionsActions } from '../options-state';
import type { Tried } from '../shelf-state';

/** Milliseconds without a key before the text is tried. */
const PAUSE = 250;

/** A pasted text, marked with the list as it is being written, and its examples tried. */
export function TryPanel(props: { readonly list: TermList; readonly actions: OptionsActions }) {
  const { list, actions } = props;
  const says = useStrings().options.shelf.editor;
  const [text, setText] = useState('');
  const [tried, setTried] = useState<Tried | null>(null);
  const written = JSON.stringify(list.labels) + JSON.stringify(list.gate);
  useEffect(() => {
    let left = false;
    const go = async (): Promise<void> => {
      const answer = await actions.shelf.tryOut(list, text);
      if (!left) setTried(answer);
    };
    const timer = setTimeout(() => void go(), PAUSE);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [text, written]);
  return (
    <section class="try">
      <h2>{says.try}</h2>
      <label class="field">
        <small>{says.tryHint}</small>
        <textarea
          rows={4}
          dir="auto"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      {tried === null || text.trim() === '' ? null : <Marked tried={tried} />}
      {tried === null || tried.failing.length === 0 ? null : (
        <>
          <p class="notice">{says.examplesFail}</p>
          <ul class="plain-list">
            {tried.failing.slice(0, 20).map((fault) => (
              <li key={fault} dir="auto">
                {fault}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Marked({ tried }: { readonly tried: Tried }) {
  const says = useStrings().options.shelf.editor;
  return (
    <>
      <p class="soft" role="status">
        {tried.marks === 0 ? says.tryNone : says.tried(tried.marks)}
      </p>
      <p class="sentence tried" dir="auto">
        {tried.pieces.map(({ text, label }, at) =>
          label === null ? (
            text
          ) : (
            <span key={at} class="marked" data-hue="grey" title={label}>
              {text}
            </span>
          ),
        )}
      </p>
    </>
  );
}
