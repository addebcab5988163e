import { useState } from 'preact/hooks';
import { inLang } from '../../lists/describe-label';
import type { Label, TermList } from '../../lists/term-list';
import { useStrings } from '../strings/strings-context';
import { Chip } from '../ui/chip';
import { Icon } from '../ui/icon';
import { LabelBody } from './label-body';
import type { SectionProps } from './options-view';

interface LabelItemProps extends SectionProps {
  readonly list: TermList;
  readonly label: Label;
}

/** One label: whose, how it judges, and on opening its forms and evidence. */
export function LabelItem({ list, label, state, actions }: LabelItemProps) {
  const { common, options } = useStrings();
  const [open, setOpen] = useState(false);
  const { lang } = state;
  const sourced = label.uses.some((use) => use.evidence.length > 0);
  const hidden = state.settings.hidden.includes(label.id);
  return (
    <li class="label" data-sourced={sourced}>
      <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        <Icon name="chevron" flips={!open} />
        <b lang={label.lang} dir="auto">
          {label.text}
        </b>
        {label.gloss ? <span class="soft">{inLang(label.gloss, lang)}</span> : null}
        <span class="label-sides">{sideNames(list, label, lang).join(', ')}</span>
        <Chip>{common.charge(label.charge)}</Chip>
        {sourced ? null : <Chip>{common.noSource}</Chip>}
        {hidden ? <Chip>{options.inside.hidden}</Chip> : null}
      </button>
      {open ? <LabelBody {...{ list, label, state, actions }} hidden={hidden} /> : null}
    </li>
  );
}

/** Names of the sides that use a label, in the list's order. */
function sideNames(list: TermList, label: Label, lang: string): readonly string[] {
  return list.sides
    .filter((side) => label.uses.some((use) => use.side === side.id))
    .map((side) => inLang(side.name, lang));
}
