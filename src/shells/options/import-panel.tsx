import { useEffect, useRef, useState } from 'preact/hooks';
import { dropFiles } from '../compare/drop-files';
import { useStrings } from '../strings/strings-context';
import { Button } from '../ui/button';
import { ImportPreviewView } from './import-preview-view';
import type { SectionProps } from './options-view';
import { problemSentence } from './problem-sentence';
import type { ImportPreview, Problem } from './shelf-state';

/** Takes a file by choice or by drop, shows what it would change, and does it on a click. */
export function ImportPanel({ state, actions }: SectionProps) {
  const strings = useStrings();
  const says = strings.options.shelf.data;
  const input = useRef<HTMLInputElement>(null);
  const [preview, setPreview] = useState<ImportPreview | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [done, setDone] = useState(false);
  const read = async (files: readonly File[]): Promise<void> => {
    const [file] = files;
    if (file === undefined) return;
    setDone(false);
    setProblem(null);
    setPreview(await actions.shelf.readFile(file));
  };
  const take = async (): Promise<void> => {
    if (preview === null) return;
    const failed = await actions.shelf.take(preview);
    setProblem(failed);
    setDone(failed === null);
    if (failed === null) setPreview(null);
  };
  useEffect(() => dropFiles(document, (files) => void read(files)), []);
  return (
    <section class="import">
      <h2 id="import">{says.import}</h2>
      <p class="soft">{says.importHint}</p>
      <Button onClick={() => input.current?.click()}>{says.choose}</Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,.csv,.tsv,application/json,text/csv"
        aria-label={says.choose}
        onChange={(event) => {
          void read([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = '';
        }}
      />
      {preview === null ? null : (
        <ImportPreviewView
          preview={preview}
          lang={state.lang}
          onTake={() => void take()}
          onCancel={() => setPreview(null)}
        />
      )}
      {problem === null ? null : (
        <p class="notice" role="alert">
          {problemSentence(problem, strings)}
        </p>
      )}
      <p role="status">{done ? says.taken : ''}</p>
    </section>
  );
}
