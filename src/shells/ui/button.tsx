import type { ComponentChildren } from 'preact';

interface ButtonProps {
  /** `main`: the one thing to do here. */
  readonly kind?: 'main' | 'plain';
  readonly onClick: () => void;
  readonly children: ComponentChildren;
}

/** A button with a frame. */
export function Button({ kind = 'plain', onClick, children }: ButtonProps) {
  return (
    <button type="button" class="button" data-kind={kind} onClick={onClick}>
      {children}
    </button>
  );
}
