import type { PageReport } from '../../page/page-report';
import { useStrings } from '../strings/strings-context';
import { Dot } from '../ui/dot';
import { headlineSplit, type SplitMark } from './headline-split';

/** Most dots in the row of the body. */
const DOTS = 20;

interface HeadlineLineProps {
  readonly report: PageReport;
  readonly onJump: (index: number) => void;
}

/** The headline's terms against the rest of the article; nothing where the headline uses none. */
export function HeadlineLine({ report, onJump }: HeadlineLineProps) {
  const { popup } = useStrings();
  const split = headlineSplit(report);
  if (split === null) return null;
  return (
    <dl class="headline">
      <dt>{popup.headline}</dt>
      <dd>
        {distinct(split.headline).map((mark) => (
          <button key={mark.index} type="button" onClick={() => onJump(mark.index)}>
            <Dot hue={mark.hue} voice={mark.voice} /> <span dir="auto">{mark.text}</span>
          </button>
        ))}
      </dd>
      <dt>{popup.below}</dt>
      <dd>
        <BodyDots marks={split.body} />
      </dd>
    </dl>
  );
}

function BodyDots({ marks }: { readonly marks: readonly SplitMark[] }) {
  const { popup } = useStrings();
  const count = (voice: string): number => marks.filter((mark) => mark.voice === voice).length;
  const shown = [...marks].sort((a, b) => String(a.hue).localeCompare(String(b.hue)));
  return (
    <>
      <span class="dots" aria-hidden="true">
        {shown.slice(0, DOTS).map(({ index, hue, voice }) => (
          <Dot key={index} hue={hue} voice={voice} />
        ))}
        {shown.length > DOTS ? (
          <span class="dots-more">{popup.plot.more(shown.length - DOTS)}</span>
        ) : null}
      </span>
      <span class="headline-counts">
        {popup.plot.cell(count('own'), count('reported'), count('unclear'))}
      </span>
    </>
  );
}

/** The first of those that look the same. */
function distinct(marks: readonly SplitMark[]): readonly SplitMark[] {
  const look = ({ text, hue, voice }: SplitMark): string => `${text}/${hue}/${voice}`;
  return [...new Map([...marks].reverse().map((mark) => [look(mark), mark])).values()].reverse();
}
