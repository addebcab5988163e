const DOTS = [2.4, 6.13, 9.87, 13.6];

/** The mark: a solid line, text, a dotted line. `icons/on.svg` is the same for toolbars. */
export function Logo({ size = 20 }: { readonly size?: number }) {
  return (
    <svg class="logo" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <rect class="logo-own" x="1" y="2" width="14" height="3" rx="1.5" />
      <rect class="logo-text" x="1" y="6.75" width="9" height="2.5" rx="1.25" />
      {DOTS.map((x) => (
        <circle key={x} class="logo-reported" cx={x} cy="12.5" r="1.4" />
      ))}
    </svg>
  );
}
