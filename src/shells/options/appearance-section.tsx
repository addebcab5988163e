import type { MarkStyle } from '../../page/page-handle';
import { useStrings } from '../strings/strings-context';
import { Choice } from './choice';
import { MarkPreview } from './mark-preview';
import { OwnColours } from './own-colours';
import type { SectionProps } from './options-view';

const COLOURINGS: readonly MarkStyle['colouring'][] = ['side', 'charge', 'one'];
const STRENGTHS: readonly MarkStyle['strength'][] = ['faint', 'normal', 'strong'];

const DENSITIES = ['all', 'first'] as const;
const SCROLL_MARKERS = ['off', 'on'] as const;

/** How marks look, with an invented sentence that shows it at once. */
export function AppearanceSection({ state, actions }: SectionProps) {
  const { options } = useStrings();
  const { colourings, colouringHints, strengths, ...text } = options.appearance;
  const { style } = state.settings;
  return (
    <>
      <MarkPreview style={style} />
      <Choice
        legend={text.colouring}
        value={style.colouring}
        choices={COLOURINGS.map((value) => ({
          value,
          name: colourings[value],
          hint: colouringHints[value],
        }))}
        onChange={(colouring) => actions.setStyle({ ...style, colouring })}
      />
      <Choice
        legend={text.strength}
        value={style.strength}
        choices={STRENGTHS.map((value) => ({ value, name: strengths[value] }))}
        onChange={(strength) => actions.setStyle({ ...style, strength })}
      />
      <Choice
        legend={text.density}
        value={style.density ?? 'all'}
        choices={DENSITIES.map((value) => ({ value, name: text.densities[value] }))}
        onChange={(density) => actions.setStyle({ ...style, density })}
      />
      <Choice
        legend={text.scrollMarkers}
        value={style.scrollMarkers ? 'on' : 'off'}
        choices={SCROLL_MARKERS.map((value) => ({ value, name: text.scrollMarkersChoices[value] }))}
        onChange={(choice) => actions.setStyle({ ...style, scrollMarkers: choice === 'on' })}
      />
      <OwnColours style={style} onChange={(hues) => actions.setStyle({ ...style, hues })} />
    </>
  );
}
