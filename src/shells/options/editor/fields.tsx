interface FieldProps {
  readonly name: string;
  readonly value: string;
  readonly hint?: string;
  readonly lang?: string;
  readonly onInput: (value: string) => void;
}

/** A line of text with its name. */
export function TextField({ name, value, hint, lang, onInput }: FieldProps) {
  return (
    <label class="field">
      {name}
      <input
        type="text"
        dir="auto"
        lang={lang}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {hint === undefined ? null : <small>{hint}</small>}
    </label>
  );
}

/** Several values, one a line. */
export function LinesField(
  props: Omit<FieldProps, 'value' | 'onInput'> & {
    readonly values: readonly string[];
    readonly rows?: number;
    readonly onInput: (values: string[]) => void;
  },
) {
  const { name, values, hint, lang, rows = 2, onInput } = props;
  return (
    <label class="field">
      {name}
      <textarea
        rows={rows}
        dir="auto"
        lang={lang}
        value={values.join('\n')}
        onInput={(event) => {
          const { value } = event.currentTarget;
          onInput(value === '' ? [] : value.split('\n'));
        }}
      />
      {hint === undefined ? null : <small>{hint}</small>}
    </label>
  );
}

/** One of several names. */
export function SelectField<T extends string>(props: {
  readonly name: string;
  readonly value: T;
  readonly choices: readonly (readonly [value: T, name: string])[];
  readonly onChange: (value: T) => void;
}) {
  const { name, value, choices, onChange } = props;
  return (
    <label class="field">
      {name}
      <select
        value={value}
        onChange={(event) => {
          const chosen = choices.find(([one]) => one === event.currentTarget.value);
          if (chosen !== undefined) onChange(chosen[0]);
        }}
      >
        {choices.map(([one, shown]) => (
          <option key={one} value={one}>
            {shown}
          </option>
        ))}
      </select>
    </label>
  );
}
