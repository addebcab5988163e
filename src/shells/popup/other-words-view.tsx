import { useId, useState } from 'preact/hooks';
import type { Finding } from '../../core/finding';
import type { ActorDetails } from '../../lists/label-details';
import type { FindingContext, PageReport } from '../../page/page-report';
import { useStrings } from '../strings/strings-context';
import { clipSentence } from '../ui/clip-sentence';
import { Icon } from '../ui/icon';
import { OutLink } from '../ui/out-link';
import { type SlotRow, mayOpen, slotRows } from './other-words';

interface OtherWordsProps {
  readonly finding: Finding;
  readonly context: FindingContext;
  readonly details: ActorDetails;
  readonly report: PageReport;
}

/** “In other words”: the sentence stands once, and its marked word opens to each side's words on record. */
export function OtherWords(props: OtherWordsProps) {
  const { popup } = useStrings();
  const [open, setOpen] = useState(false);
  const id = useId();
  if (!mayOpen(props.finding)) return <p class="other-locked">{popup.other.locked}</p>;
  const rows = slotRows(props.details, props.report);
  if (rows.length === 0) return null;
  return (
    <div class="other">
      <button
        type="button"
        class="link"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <Icon name="chevron" flips={!open} />
        {popup.other.title}
      </button>
      <div id={id} hidden={!open}>
        {open ? <Slot {...props} rows={rows} /> : null}
      </div>
    </div>
  );
}

function Slot({ context, finding, report, rows }: OtherWordsProps & { rows: readonly SlotRow[] }) {
  const { common, popup } = useStrings();
  const { before, after } = clipSentence(context.text, context.start, context.end);
  return (
    <>
      <div class="slot" dir="auto" lang={report.lang}>
        <p class="sentence">{before}</p>
        <ul class="slot-rows">
          {rows.flatMap(({ name, hue, words }) =>
            words.map(({ label, text, source }) => (
              <li key={`${name ?? ''}/${label}`} data-hue={hue}>
                <b>{text}</b>{' '}
                <small>
                  {name ?? common.generalUse}
                  {label === finding.label ? ` · ${popup.other.here}` : ''} ·{' '}
                  <OutLink url={source.url}>{source.publisher}</OutLink>
                </small>
              </li>
            )),
          )}
        </ul>
        <p class="sentence">{after}</p>
      </div>
      <p class="other-note">{popup.other.note}</p>
    </>
  );
}
