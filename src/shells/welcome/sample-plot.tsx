import { hueKey } from '../../page/palette';
import { useStrings } from '../strings/strings-context';
import { Dot } from '../ui/dot';
import type { DotVoice } from '../popup/dot-plot';

/** The dots by actor and side. */
const CELLS: readonly (readonly (readonly DotVoice[])[])[] = [
  [['own', 'reported'], ['reported'], []],
  [[], ['reported'], []],
];

/** The popup's dots for the invented article, as a picture. */
export function SamplePlot() {
  const { welcome, popup } = useStrings();
  const { columns, actors, alt, lead } = welcome.plot;
  return (
    <div class="picture sample-plot" role="img" aria-label={alt}>
      <p class="plot-lead" aria-hidden="true">
        {lead.map((text, at) =>
          at % 2 === 0 ? (
            text
          ) : (
            <span key={at} class="hued" data-hue={(at + 1) / 2}>
              {text}
            </span>
          ),
        )}
      </p>
      <div class="plot-grid" aria-hidden="true">
        <span />
        {columns.map((name, at) => (
          <span key={name} class="hued" data-hue={at + 1}>
            {name}
          </span>
        ))}
        {actors.map((actor, row) => [
          <span key={actor} class="plot-actor">
            {actor}
          </span>,
          ...(CELLS[row] ?? []).map((voices, at) => (
            <span key={`${actor}${at}`} class="plot-dots">
              {voices.map((voice, i) => (
                <Dot key={i} hue={hueKey(at + 1)} voice={voice} />
              ))}
            </span>
          )),
        ])}
      </div>
      <p class="plot-legend" aria-hidden="true">
        <span>
          <Dot hue="grey" voice="own" /> {popup.plot.own}
        </span>
        <span>
          <Dot hue="grey" voice="reported" /> {popup.plot.reported}
        </span>
      </p>
    </div>
  );
}
