import type { ComponentChildren } from 'preact';

interface EmptyStateProps {
  readonly title: string;
  readonly text: string;
  /** Buttons. */
  readonly children?: ComponentChildren;
}

/** Why there is nothing to see, and what can be done about it. */
export function EmptyState({ title, text, children }: EmptyStateProps) {
  return (
    <section class="empty">
      <h2>{title}</h2>
      <p>{text}</p>
      {children ? <div class="actions">{children}</div> : null}
    </section>
  );
}
