import type { GuideLine } from '../../lists/label-details';
import { useStrings } from '../strings/strings-context';
import { OutLink } from '../ui/out-link';
import { SideRow } from '../ui/side-row';

/** What newsroom guides advise for an actor, each with its publisher and year. */
export function GuideRow({ guides }: { readonly guides: readonly GuideLine[] }) {
  const { popup } = useStrings();
  return (
    <SideRow hue="grey" who={popup.card.guides}>
      <ul class="guides">
        {guides.map((guide) => (
          <GuideItem key={guide.advice + guide.source.url} guide={guide} />
        ))}
      </ul>
    </SideRow>
  );
}

function GuideItem({ guide }: { readonly guide: GuideLine }) {
  const { popup } = useStrings();
  const { source, advice, words } = guide;
  const lead = { use: '', avoid: popup.card.guideAvoid, attribute: popup.card.guideAttribute };
  const where = [source.publisher, source.date?.slice(0, 4)].filter(Boolean).join(', ');
  return (
    <li>
      {lead[advice] === '' ? null : <span class="soft">{lead[advice]} </span>}
      <span dir="auto">{words.join(', ')}</span>{' '}
      <small class="guide-source">
        (
        <OutLink url={source.url} title={source.quote}>
          {where}
        </OutLink>
        )
      </small>
    </li>
  );
}
