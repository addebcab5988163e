import type { Charge } from '../../core/finding';
import { hueOf } from '../../page/hues';
import type { MarkStyle } from '../../page/page-handle';
import { hueKey } from '../../page/palette';
import { useStrings } from '../strings/strings-context';

interface PreviewMark {
  readonly side: string;
  readonly charge: Charge;
  readonly shared: boolean;
  readonly own: boolean;
  /** The same words stand before. */
  readonly again?: boolean;
}

/** The marked words of the invented sentence: every other run of its strings. */
const MARKS: readonly PreviewMark[] = [
  { side: 'iran', charge: 'honorific', shared: false, own: false },
  { side: 'us', charge: 'pejorative', shared: false, own: false },
  { side: 'us', charge: 'contested', shared: false, own: true },
  { side: 'press', charge: 'neutral', shared: true, own: true },
  { side: 'us', charge: 'pejorative', shared: false, own: true, again: true },
];

const HUES = { 'x/us': 1, 'x/iran': 2 };

/** An invented sentence, marked as the settings say. */
export function MarkPreview({ style }: { readonly style: MarkStyle }) {
  const { options } = useStrings();
  const { preview, previewNote, sentence, legend } = options.appearance;
  return (
    <figure class="preview" data-strength={style.strength}>
      <figcaption>
        {preview} <span class="chip">{previewNote}</span>
      </figcaption>
      <p class="preview-text">
        {sentence.map((text, at) => {
          const mark = at % 2 === 1 ? MARKS[(at - 1) / 2] : undefined;
          if (mark === undefined || (mark.again && style.density === 'first')) return text;
          const hue = hueKey(hueOf({ list: 'x', ...mark }, style.colouring, HUES));
          return (
            <span class="marked" data-hue={hue} data-voice={mark.own ? 'own' : 'reported'}>
              {text}
            </span>
          );
        })}
      </p>
      <p class="preview-legend">
        <span class="marked" data-hue="grey" data-voice="own">
          {legend.solid}
        </span>
        <span class="marked" data-hue="grey" data-voice="reported">
          {legend.dotted}
        </span>
      </p>
    </figure>
  );
}
