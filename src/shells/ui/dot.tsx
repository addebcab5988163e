import type { Hue } from '../../page/palette';

interface DotProps {
  readonly hue: Hue;
  /** Solid for the article's own words, hollow for reported ones, broken where it is unclear. */
  readonly voice: 'own' | 'reported' | 'unclear';
}

/** One mark of a page, as a dot. A picture only: say the same in words beside it. */
export function Dot({ hue, voice }: DotProps) {
  return <i class="dot" data-hue={hue} data-voice={voice} aria-hidden="true" />;
}
