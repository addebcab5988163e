import type { PageReport } from '../../page/page-report';
import { hueKey } from '../../page/palette';
import { Dot } from '../ui/dot';
import { useStrings } from '../strings/strings-context';
import { dotVoice } from './dot-plot';

interface PlotKeyProps {
  readonly report: PageReport;
  /** Index of the finding whose dot is pointed at. */
  readonly pointed: number | null;
}

/** What the dots mean, or, while one is pointed at, which mark it is. Always one line high. */
export function PlotKey({ report, pointed }: PlotKeyProps) {
  const { common, popup } = useStrings();
  const article = report.kind === 'article';
  const finding = pointed === null ? undefined : report.analysis.findings[pointed];
  if (finding !== undefined) {
    const hue = finding.shared ? 'grey' : hueKey(report.hues[`${finding.list}/${finding.side}`]);
    return (
      <p class="key" aria-hidden="true">
        <span class="key-word">
          <Dot hue={hue} voice={dotVoice(finding)} /> <b dir="auto">{finding.text}</b>
        </span>
        <span class="key-voice">{common.voice(finding, article)}</span>
      </p>
    );
  }
  const unclear = report.analysis.findings.some(({ voice }) => voice === 'unclear');
  const voices = ['own', 'reported', ...(unclear ? (['unclear'] as const) : [])] as const;
  return (
    <p class="key" aria-hidden="true">
      {voices.map((voice) => (
        <span key={voice}>
          <Dot hue="grey" voice={voice} /> {popup.plot[voice]}
        </span>
      ))}
    </p>
  );
}
