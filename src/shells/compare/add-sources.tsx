import { useRef, useState } from 'preact/hooks';
import { useStrings } from '../strings/strings-context';
import { Button } from '../ui/button';
import { Disclosure } from '../ui/disclosure';
import type { CompareActions } from './compare-state';

/** Files and pasted text, so that a class can be prepared without opening tabs. */
export function AddSources({ actions }: { readonly actions: CompareActions }) {
  const { compare } = useStrings();
  return (
    <section class="add">
      <Disclosure title={compare.add}>{() => <AddForm actions={actions} />}</Disclosure>
    </section>
  );
}

function AddForm({ actions }: { readonly actions: CompareActions }) {
  const { compare } = useStrings();
  const [text, setText] = useState('');
  const [teller, setTeller] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const add = (): void => {
    actions.addText(text, teller.trim() || compare.tellerDefault);
    setText('');
    setTeller('');
  };
  return (
    <div class="add-form">
      <label>
        {compare.teller}
        <input
          type="text"
          dir="auto"
          value={teller}
          maxLength={80}
          onInput={(event) => setTeller(event.currentTarget.value)}
        />
      </label>
      <label>
        {compare.paste}
        <textarea
          rows={6}
          dir="auto"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <div class="actions">
        <Button kind="main" onClick={add}>
          {compare.addText}
        </Button>
        <Button onClick={() => input.current?.click()}>{compare.files}</Button>
        <input
          ref={input}
          type="file"
          hidden
          multiple
          accept=".txt,.html,.htm,.xhtml,.json,text/plain,text/html"
          aria-label={compare.files}
          onChange={(event) => {
            actions.addFiles([...(event.currentTarget.files ?? [])]);
            event.currentTarget.value = '';
          }}
        />
      </div>
      <p class="soft">
        {compare.filesHint} {compare.drop}
      </p>
    </div>
  );
}
