import { inLang } from '../../lists/describe-label';
import type { Evidence, Label, TermList, Use } from '../../lists/term-list';
import { formatDate } from '../../page/card/format-date';
import { useStrings } from '../strings/strings-context';
import { SourceLine } from '../ui/source-line';
import type { SectionProps } from './options-view';

interface LabelBodyProps extends SectionProps {
  readonly list: TermList;
  readonly label: Label;
  readonly hidden: boolean;
}

/** A label opened: forms, each side's evidence, listings, objections, and hiding it. */
export function LabelBody({ list, label, state, actions, hidden }: LabelBodyProps) {
  const { options } = useStrings();
  const { lang } = state;
  const hide = (): void => (hidden ? actions.unhideLabel(label.id) : actions.hideLabel(label.id));
  return (
    <div class="label-body">
      {label.note ? <p>{inLang(label.note, lang)}</p> : null}
      <p class="forms">
        <span class="soft">{options.inside.forms}</span>{' '}
        <bdi lang={label.lang}>{label.forms.join(' · ')}</bdi>
      </p>
      {label.match === 'never' ? <p class="soft">{options.inside.explained}</p> : null}
      {label.uses.map((use) => (
        <UseView key={use.side} list={list} use={use} lang={lang} />
      ))}
      <Listing label={label} lang={lang} />
      {(label.objections ?? []).map(({ by, says, evidence }) => (
        <div key={evidence.source + by.en}>
          <p>
            <span class="soft">{options.inside.objection(inLang(by, lang))}:</span>{' '}
            {inLang(says, lang)}
          </p>
          <EvidenceLine list={list} evidence={evidence} />
        </div>
      ))}
      <button type="button" class="link" onClick={hide}>
        {hidden ? options.inside.unhide : options.inside.hide}
      </button>
    </div>
  );
}

function UseView({ list, use, lang }: { list: TermList; use: Use; lang: string }) {
  const { common, options } = useStrings();
  const side = list.sides.find((one) => one.id === use.side);
  const dates = [
    use.from === undefined ? '' : common.from(formatDate(use.from, lang)),
    use.until === undefined ? '' : common.until(formatDate(use.until, lang)),
  ].filter(Boolean);
  return (
    <div class="use">
      <p class="use-who">
        {common.sideSays(side ? inLang(side.name, lang) : use.side)}
        {dates.length > 0 ? <span class="soft"> {dates.join(' ')}</span> : null}
      </p>
      {use.evidence.length === 0 ? <p class="soft">{options.inside.noSource}</p> : null}
      <ul class="evidence">
        {use.evidence.map((evidence) => (
          <li key={evidence.source + evidence.quote}>
            <EvidenceLine list={list} evidence={evidence} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function EvidenceLine({ list, evidence }: { list: TermList; evidence: Evidence }) {
  const source = list.sources[evidence.source];
  if (source === undefined) return null;
  const { publisher, url, lang, kind, date = null } = source;
  const { quote, speaker = null } = evidence;
  return <SourceLine source={{ quote, speaker, publisher, date, url, lang, kind }} />;
}

function Listing({ label, lang }: { readonly label: Label; readonly lang: string }) {
  const { options } = useStrings();
  if (label.designation === undefined) return null;
  const { body, date, until, notListedBy = [] } = label.designation;
  const listed = options.inside.listed(inLang(body, lang), formatDate(date, lang));
  const ended =
    until === undefined ? '' : `, ${options.inside.listedUntil(formatDate(until, lang))}`;
  const not = notListedBy.map((one) => inLang(one, lang)).join(', ');
  return (
    <p>
      {listed + ended}. {not === '' ? null : `${options.inside.notListedBy(not)}.`}
    </p>
  );
}
