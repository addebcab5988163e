import { Logo } from '../ui/logo';
import { Switch } from '../ui/switch';
import { useStrings } from '../strings/strings-context';

interface PopupHeaderProps {
  readonly host: string | null;
  readonly on: boolean;
  readonly onToggle: (on: boolean) => void;
}

/** Mark, name, where we are, and the main switch. */
export function PopupHeader({ host, on, onToggle }: PopupHeaderProps) {
  const { common, popup } = useStrings();
  return (
    <header class="top">
      <Logo />
      <h1>{common.name}</h1>
      <span class="where" title={host ?? undefined}>
        <bdi>{host}</bdi>
      </span>
      <Switch checked={on} label={popup.mainSwitch} onChange={onToggle} />
    </header>
  );
}
