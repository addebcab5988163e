import type { ComponentChildren } from 'preact';

/** A small word about the thing before it. */
export function Chip({ children }: { readonly children: ComponentChildren }) {
  return <span class="chip">{children}</span>;
}
