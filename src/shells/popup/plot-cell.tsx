import { Dot } from '../ui/dot';
import { useStrings } from '../strings/strings-context';
import type { PlotCell } from './dot-plot';

interface PlotCellProps {
  readonly dots: PlotCell;
  /** Name of the column, for screen readers. */
  readonly max: number;
  readonly onPoint: (index: number | null) => void;
  readonly onJump: (index: number) => void;
}

/** The dots of one actor in one side's words. A mouse may point at one; the numbers are there as text. */
export function PlotCellView({ dots, max, onPoint, onJump }: PlotCellProps) {
  const { popup } = useStrings();
  const count = (voice: string): number => dots.filter((dot) => dot.voice === voice).length;
  const shown = dots.length > max ? dots.slice(0, max - 1) : dots;
  return (
    <td role="cell">
      <span class="dots" aria-hidden="true">
        {shown.map(({ index, voice, hue }) => (
          <span
            key={index}
            class="dot-target"
            onMouseEnter={() => onPoint(index)}
            onMouseLeave={() => onPoint(null)}
            onClick={() => onJump(index)}
          >
            <Dot hue={hue} voice={voice} />
          </span>
        ))}
        {shown.length < dots.length ? (
          <span class="dots-more">{popup.plot.more(dots.length - shown.length)}</span>
        ) : null}
      </span>
      <span class="unseen">
        {popup.plot.cell(count('own'), count('reported'), count('unclear'))}
      </span>
    </td>
  );
}
