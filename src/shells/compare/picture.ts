import type { Comparison, LabelUse } from '../../core/compare/comparison';
import { assignHues } from '../../page/hues';
import { hueKey, type Hue } from '../../page/palette';
import type { Names } from './names';

/** Something drawn. Lengths are pixels; `y` of a text is its base line. */
export type Shape =
  | { readonly kind: 'text'; x: number; y: number; text: string; bold: boolean }
  | { readonly kind: 'rule'; x: number; y: number; width: number }
  | { readonly kind: 'dot'; x: number; y: number; hue: Hue; voice: 'own' | 'reported' | 'unclear' };

/** A picture as plain shapes, for SVG and canvas alike. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** Radius of a dot. */
export const DOT = 4;
const LEFT = 168;
const COLUMN = 212;
const HEAD = 56;
const LINE = 22;
const PAD = 12;
/** Most labels drawn of a cell. */
const MOST = 4;
/** Most dots drawn of a label. */
const DOTS = 8;

/** The comparison as a picture: actors as rows, tellers as columns, a dot for each mark, solid for own words. */
export function comparisonPicture(comparison: Comparison, names: Names): Picture {
  const { tellings, rows } = comparison;
  const hues = assignHues(tellings.flatMap(({ findings }) => findings));
  const width = LEFT + tellings.length * COLUMN + PAD;
  const shapes: Shape[] = tellings.map(({ teller }, at) =>
    text(LEFT + at * COLUMN, 36, clip(teller, 26), true),
  );
  let top = HEAD;
  for (const { list, actor, cells } of rows) {
    shapes.push({ kind: 'rule', x: PAD, y: top, width: width - 2 * PAD });
    shapes.push(text(PAD, top + 22, clip(names.actor(list, actor), 22), false));
    for (const [at, { uses }] of cells.entries()) {
      const hueOf = (use: LabelUse): Hue =>
        use.shared ? 'grey' : hueKey(hues[`${list}/${use.side}`]);
      shapes.push(...cellShapes(uses, LEFT + at * COLUMN, top + 6, hueOf));
    }
    top += PAD + LINE * Math.max(1, ...cells.map(({ uses }) => Math.min(uses.length, MOST + 1)));
  }
  return { width, height: top + PAD, shapes };
}

function cellShapes(
  uses: readonly LabelUse[],
  x: number,
  top: number,
  hueOf: (use: LabelUse) => Hue,
): readonly Shape[] {
  const lines = uses
    .slice(0, MOST)
    .flatMap((use, line) => useShapes(use, x, top + line * LINE, hueOf(use)));
  if (uses.length <= MOST) return lines;
  return [...lines, text(x, top + MOST * LINE + 16, `+${uses.length - MOST}`, false)];
}

function useShapes(use: LabelUse, x: number, top: number, hue: Hue): readonly Shape[] {
  const voices = (['own', 'reported', 'unclear'] as const)
    .flatMap((voice) => Array<typeof voice>(use[voice]).fill(voice))
    .slice(0, DOTS);
  const dots = voices.map((voice, at): Shape => ({
    kind: 'dot',
    x: x + 5 + at * 12,
    y: top + 11,
    hue,
    voice,
  }));
  return [
    ...dots,
    text(x + 4 + voices.length * 12, top + 16, clip(use.text, 26 - voices.length), false),
  ];
}

const text = (x: number, y: number, words: string, bold: boolean): Shape => ({
  kind: 'text',
  x,
  y,
  text: words,
  bold,
});

const clip = (words: string, most: number): string =>
  words.length <= most ? words : `${words.slice(0, Math.max(1, most - 1)).trimEnd()}…`;
