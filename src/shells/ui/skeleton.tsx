/** Holds the place of words that are on their way. */
export function Skeleton({ size }: { readonly size: 's' | 'm' | 'l' }) {
  return <span class="skeleton" data-size={size} aria-hidden="true" />;
}
