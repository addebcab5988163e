import { CHARGES } from '../../../core/finding';
import type { Except, Label, TermList } from '../../../lists/term-list';
import { useStrings } from '../../strings/strings-context';
import { withQuotation } from './draft';
import { LinesField, SelectField, TextField } from './fields';

interface LabelEditorProps {
  readonly list: TermList;
  readonly label: Label;
  readonly onList: (list: TermList) => void;
  readonly onRemove: () => void;
}

/** One term: its forms, whose it is, how it judges, what rules it out, sentences that try it. */
export function LabelEditor({ list, label, onList, onRemove }: LabelEditorProps) {
  const { common, options } = useStrings();
  const says = options.shelf.editor;
  const set = (change: Partial<Label>): void =>
    onList({
      ...list,
      labels: list.labels.map((one) => (one.id === label.id ? { ...one, ...change } : one)),
    });
  return (
    <div class="edit-card">
      <TextField
        name={says.text}
        lang={label.lang}
        value={label.text}
        onInput={(text) => set({ text, forms: [text, ...label.forms.slice(1)] })}
      />
      <LinesField
        name={says.forms}
        hint={says.oneLine}
        lang={label.lang}
        values={label.forms.slice(1)}
        onInput={(forms) => set({ forms: [label.text, ...forms] })}
      />
      <SelectField
        name={says.of}
        value={label.actor}
        choices={list.actors.map(({ id, name }, at) => [id, name.en || `${says.actor} ${at + 1}`])}
        onChange={(actor) => set({ actor })}
      />
      <SelectField
        name={says.charge}
        value={label.charge}
        choices={CHARGES.map((charge) => [charge, common.charge(charge)])}
        onChange={(charge) => set({ charge })}
      />
      <TextField name={says.lang} value={label.lang} onInput={(lang) => set({ lang })} />
      <SelectField
        name={says.match}
        value={label.match}
        choices={[
          ['phrase', says.matches.phrase],
          ['near', says.matches.near],
          ['never', says.matches.never],
        ]}
        onChange={(match) => set({ match })}
      />
      <Users list={list} label={label} onChange={set} />
      <Quotation list={list} label={label} onList={onList} />
      <Guards label={label} onChange={set} />
      <LinesField
        name={says.yes}
        hint={says.oneLine}
        values={label.examples.yes}
        onInput={(yes) => set({ examples: { ...label.examples, yes } })}
      />
      <LinesField
        name={says.noExample}
        hint={says.oneLine}
        values={label.examples.no}
        onInput={(no) => set({ examples: { ...label.examples, no } })}
      />
      <button type="button" class="link" onClick={onRemove}>
        {says.removeThing(label.text || says.untitled)}
      </button>
    </div>
  );
}

interface PartProps {
  readonly label: Label;
  readonly onChange: (change: Partial<Label>) => void;
}

function Users({ list, label, onChange }: PartProps & { readonly list: TermList }) {
  const says = useStrings().options.shelf.editor;
  const toggle = (side: string, on: boolean): void => {
    const others = label.uses.filter((use) => use.side !== side);
    const evidence = label.uses[0]?.evidence ?? [];
    onChange({ uses: on ? [...others, { side, evidence }] : others });
  };
  return (
    <fieldset class="checks">
      <legend>{says.sidesSay}</legend>
      {list.sides.map((side, at) => (
        <label key={side.id} class="check">
          <input
            type="checkbox"
            checked={label.uses.some((use) => use.side === side.id)}
            onChange={(event) => toggle(side.id, event.currentTarget.checked)}
          />
          <span dir="auto">{side.name.en || `${says.side} ${at + 1}`}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** The one quotation that a label of one's own has; labels with more keep theirs. */
function Quotation({ list, label, onList }: Pick<LabelEditorProps, 'list' | 'label' | 'onList'>) {
  const says = useStrings().options.shelf.editor;
  const all = new Set(label.uses.flatMap((use) => use.evidence.map((one) => JSON.stringify(one))));
  const [evidence] = label.uses.flatMap((use) => use.evidence);
  if (label.uses.length === 0 || all.size > 1) return null;
  const quote = evidence?.quote ?? '';
  const url = evidence ? (list.sources[evidence.source]?.url ?? '') : '';
  return (
    <>
      <TextField
        name={says.quote}
        lang={label.lang}
        value={quote}
        onInput={(next) => onList(withQuotation(list, label, next, url))}
      />
      <TextField
        name={says.url}
        value={url}
        onInput={(next) => onList(withQuotation(list, label, quote, next))}
      />
    </>
  );
}

function Guards({ label, onChange }: PartProps) {
  const says = useStrings().options.shelf.editor;
  const fields = ['before', 'after', 'within', 'near'] as const;
  const set = (field: keyof Except, words: string[]): void =>
    onChange({ except: { ...label.except, [field]: words } });
  return (
    <fieldset class="guards">
      <legend>{says.guards}</legend>
      {fields.map((field) => (
        <LinesField
          key={field}
          name={says[field]}
          rows={1}
          values={label.except?.[field] ?? []}
          onInput={(words) => set(field, words)}
        />
      ))}
    </fieldset>
  );
}
