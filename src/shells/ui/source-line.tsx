import type { SourceLine as Source } from '../../lists/label-details';
import { formatDate } from '../../page/card/format-date';
import { useStrings } from '../strings/strings-context';
import { OutLink } from './out-link';

/** A quotation on record: who said it, where, when, with the address. */
export function SourceLine({ source }: { readonly source: Source }) {
  const { common, lang } = useStrings();
  const said = [source.speaker, common.sourceKind(source.kind)].filter(Boolean).join(', ');
  const date = source.date === null ? null : formatDate(source.date, lang);
  const where = [source.publisher, date].filter(Boolean).join(', ');
  return (
    <span class="source">
      <q lang={source.lang} dir="auto">
        {source.quote}
      </q>{' '}
      {said} · <OutLink url={source.url}>{where}</OutLink>
    </span>
  );
}
