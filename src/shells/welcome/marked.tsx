import type { ComponentChildren } from 'preact';
import type { Hue } from '../../page/palette';

interface MarkedProps {
  readonly hue: Hue;
  /** Solid line: the article's own words. */
  readonly own?: boolean;
  readonly children: ComponentChildren;
}

/** A marked word in a picture. */
export function Marked({ hue, own = false, children }: MarkedProps) {
  return (
    <span class="marked" data-hue={hue} data-voice={own ? 'own' : 'reported'}>
      {children}
    </span>
  );
}
