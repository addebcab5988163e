import { useState } from 'preact/hooks';
import { useStrings } from '../strings/strings-context';
import { Button } from '../ui/button';

interface AskButtonProps {
  readonly name: string;
  readonly onYes: () => void;
}

/** A button that asks once before it does what cannot be undone. */
export function AskButton({ name, onYes }: AskButtonProps) {
  const { shelf } = useStrings().options;
  const [asking, setAsking] = useState(false);
  if (!asking) return <Button onClick={() => setAsking(true)}>{name}</Button>;
  const yes = (): void => {
    setAsking(false);
    onYes();
  };
  return (
    <span class="ask" role="alert">
      {name}: {shelf.sure}{' '}
      <Button kind="main" onClick={yes}>
        {shelf.yes}
      </Button>{' '}
      <Button onClick={() => setAsking(false)}>{shelf.no}</Button>
    </span>
  );
}
