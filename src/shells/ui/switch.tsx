interface SwitchProps {
  readonly checked: boolean;
  /** Accessible name; the visible text beside it, where there is some, is named by `labelledBy`. */
  readonly label?: string;
  readonly labelledBy?: string;
  readonly onChange: (checked: boolean) => void;
}

/** An on/off switch. */
export function Switch({ checked, label, labelledBy, onChange }: SwitchProps) {
  return (
    <button
      type="button"
      class="switch"
      role="switch"
      aria-checked={checked}
      {...(label === undefined ? {} : { 'aria-label': label, title: label })}
      {...(labelledBy === undefined ? {} : { 'aria-labelledby': labelledBy })}
      onClick={() => onChange(!checked)}
    />
  );
}
