import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Icon } from './icon';

interface DisclosureProps {
  readonly title: ComponentChildren;
  /** Given together with `onToggle` where the parent keeps the state. */
  readonly open?: boolean;
  readonly onToggle?: (open: boolean) => void;
  readonly children: () => ComponentChildren;
}

/** A heading that opens what it names; the content is made on opening. */
export function Disclosure({ title, open, onToggle, children }: DisclosureProps) {
  const [own, setOwn] = useState(false);
  const isOpen = open ?? own;
  const id = useId();
  const toggle = (): void => {
    setOwn(!isOpen);
    onToggle?.(!isOpen);
  };
  return (
    <div class="disclosure">
      <button type="button" aria-expanded={isOpen} aria-controls={id} onClick={toggle}>
        <Icon name="chevron" flips={!isOpen} />
        {title}
      </button>
      <div id={id} hidden={!isOpen}>
        {isOpen ? children() : null}
      </div>
    </div>
  );
}
