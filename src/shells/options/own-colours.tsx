import { contrastOf, hueSets, type OwnHues } from '../../page/own-hues';
import type { MarkStyle } from '../../page/page-handle';
import { useStrings } from '../strings/strings-context';
import { Button } from '../ui/button';

interface OwnColoursProps {
  readonly style: MarkStyle;
  readonly onChange: (hues: OwnHues | null) => void;
}

/** The paper that most news pages are printed on, and what a line on it needs to be seen well. */
const PAPER = '#ffffff';
const ENOUGH = 3;

/** Four colours of the reader's own, each with a word on how well it can be seen. */
export function OwnColours({ style, onChange }: OwnColoursProps) {
  const { own } = useStrings().options.appearance;
  const colours = hueSets(style.hues).map(({ line }) => line.light) as unknown as OwnHues;
  return (
    <fieldset class="own-colours">
      <legend>{own.title}</legend>
      {colours.map((colour, at) => {
        const change = (value: string): void =>
          onChange(colours.with(at, value) as unknown as OwnHues);
        return (
          <label key={at}>
            <input
              type="color"
              value={colour}
              onChange={(event) => change(event.currentTarget.value)}
            />
            <span>
              {own.colour(at + 1)} <small>{judged(contrastOf(colour, PAPER), own)}</small>
            </span>
          </label>
        );
      })}
      <p class="soft">{own.dark}</p>
      {style.hues ? <Button onClick={() => onChange(null)}>{own.reset}</Button> : null}
    </fieldset>
  );
}

interface Judgements {
  readonly good: (contrast: number) => string;
  readonly pale: (contrast: number) => string;
}

/** A ratio below the limit is never rounded up to it. */
function judged(contrast: number, { good, pale }: Judgements): string {
  const said = Math.floor(contrast * 10) / 10;
  return contrast >= ENOUGH ? good(said) : pale(said);
}
