import { hueSets, type OwnHues } from '../own-hues';
import { markName } from './mark-name';

/** A style sheet that draws marks in the reader's colours. Goes over `marks.css`, in whatever order they come. */
export function ownHuesCss(own: OwnHues): string {
  const rules = hueSets(own).flatMap(({ line }, at) => {
    const hue = (at + 1) as 1 | 2 | 3 | 4;
    return [false, true].map((dark) => {
      const colour = dark ? line.dark : line.light;
      return `${namesOf(hue, dark)} { text-decoration-color: ${colour} !important; }`;
    });
  });
  return `@media screen {\n${rules.join('\n')}\n}`;
}

function namesOf(hue: 1 | 2 | 3 | 4, dark: boolean): string {
  return [true, false]
    .flatMap((own) =>
      (['faint', 'normal', 'strong'] as const).map(
        (strength) => `::highlight(${markName({ hue, own, dark, strength })})`,
      ),
    )
    .join(', ');
}
