import type { Voice } from '../../core/finding';
import type { Hue } from '../hues';
import type { MarkStyle } from '../page-handle';

/** How one mark is drawn. Says nothing of lists or sides: any page script can read highlight names. */
export interface MarkLook {
  readonly hue: Hue;
  /** Solid line; else dotted. */
  readonly own: boolean;
  /** Drawn on a dark background. */
  readonly dark: boolean;
  readonly strength: MarkStyle['strength'];
}

/** The mark whose card is open, on light and on dark. */
export const CURRENT_MARK = 'exonym-current';
export const CURRENT_MARK_DARK = 'exonym-current-dark';

/** Name of the highlight that draws a mark so; `marks.css` has a rule for each. */
export function markName({ hue, own, dark, strength }: MarkLook): string {
  const name = `exonym-${hue}-${own ? 'own' : 'reported'}${dark ? '-dark' : ''}`;
  return strength === 'normal' ? name : `${name}-${strength}`;
}

/** True for the voices that are drawn solid. */
export function isOwn(voice: Voice): boolean {
  return voice === 'own';
}

/** Every name that this or an older content script may have left in the registry. */
export function allMarkNames(): string[] {
  const names = [CURRENT_MARK, CURRENT_MARK_DARK];
  for (const hue of [0, 1, 2, 3, 4] as const)
    for (const own of [true, false])
      for (const dark of [true, false])
        for (const strength of ['faint', 'normal', 'strong'] as const)
          names.push(markName({ hue, own, dark, strength }));
  return names;
}
