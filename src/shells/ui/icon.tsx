const PATHS = {
  chevron: 'M6 3.5 10.5 8 6 12.5',
  back: 'M10 3.5 5.5 8 10 12.5',
  search: 'M11 11l3 3M12.2 7.1a5.1 5.1 0 1 1-10.2 0 5.1 5.1 0 0 1 10.2 0Z',
  out: 'M6 3.5h-2.5v9h9V10M9 2.5h4.5V7M13 3 7.5 8.5',
  up: 'M3.5 10 8 5.5 12.5 10',
  down: 'M3.5 6 8 10.5 12.5 6',
  check: 'M3 8.5 6.5 12 13 4.5',
  close: 'M4 4l8 8M12 4l-8 8',
} as const;

export type IconName = keyof typeof PATHS;

/** A line icon of 16 px, without a name of its own: label the control that holds it. */
export function Icon({
  name,
  flips = false,
}: {
  readonly name: IconName;
  readonly flips?: boolean;
}) {
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      class={flips ? 'flips' : undefined}
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
