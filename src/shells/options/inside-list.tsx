import { useEffect, useMemo, useState } from 'preact/hooks';
import { inLang } from '../../lists/describe-label';
import type { TermList } from '../../lists/term-list';
import { formatDate } from '../../page/card/format-date';
import { useStrings } from '../strings/strings-context';
import { Icon } from '../ui/icon';
import { OutLink } from '../ui/out-link';
import { SearchField } from '../ui/search-field';
import { Skeleton } from '../ui/skeleton';
import { ActorSection } from './actor-section';
import { findLabels } from './find-labels';
import { LabelItem } from './label-item';
import { ListTools } from './list-tools';
import type { SectionProps } from './options-view';

/** Most labels that a search shows. */
const SHOWN = 40;

/** One list from inside: sides, actors, labels with their evidence. */
export function InsideList({ id, state, actions }: SectionProps & { readonly id: string }) {
  const { options } = useStrings();
  const [list, setList] = useState<TermList | null | 'loading'>('loading');
  useEffect(() => {
    let left = false;
    void actions.loadList(id).then((loaded) => {
      if (!left) setList(loaded);
    });
    return () => {
      left = true;
    };
  }, [id, state.lists]);
  return (
    <>
      <a class="back" href="#lists">
        <Icon name="back" flips /> {options.lists.all}
      </a>
      {list === 'loading' ? <Loading /> : null}
      {list === null ? <p>{options.lists.missing}</p> : null}
      {list !== null && list !== 'loading' ? (
        <Inside list={list} state={state} actions={actions} />
      ) : null}
    </>
  );
}

function Loading() {
  const { options } = useStrings();
  return (
    <p role="status">
      <span class="unseen">{options.lists.loading}</span>
      <Skeleton size="l" />
    </p>
  );
}

function Inside({ list, state, actions }: SectionProps & { readonly list: TermList }) {
  const { options } = useStrings();
  const [wanted, setWanted] = useState('');
  const { lang } = state;
  const row = state.lists?.find((one) => one.id === list.id);
  const found = useMemo(() => findLabels(list, wanted, lang), [list, wanted, lang]);
  return (
    <>
      <h1>{inLang(list.title, lang)}</h1>
      <p class="intro">{inLang(list.about, lang)}</p>
      <Facts list={list} lang={lang} />
      {row === undefined ? null : <ListTools row={row} state={state} actions={actions} />}
      <Sides list={list} lang={lang} />
      <h2>{options.inside.actors}</h2>
      <SearchField label={options.inside.searchTerms} value={wanted} onInput={setWanted} />
      {wanted.trim() === '' ? (
        list.actors.map((actor) => (
          <ActorSection key={actor.id} {...{ list, actor, state, actions }} />
        ))
      ) : (
        <>
          <p class="soft" role="status">
            {options.inside.found(found.length)}
          </p>
          <ul class="labels">
            {found.slice(0, SHOWN).map((label) => (
              <LabelItem key={label.id} {...{ list, label, state, actions }} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Facts({ list, lang }: { readonly list: TermList; readonly lang: string }) {
  const { options } = useStrings();
  const { maker, license, updated, labels } = options.lists;
  const by = maker(list.maker.name);
  return (
    <p class="facts">
      <span>{labels(list.labels.length)}</span>
      {list.maker.url === undefined ? (
        <span>{by}</span>
      ) : (
        <OutLink url={list.maker.url}>{by}</OutLink>
      )}
      <span>{license(list.license)}</span>
      <span>{updated(formatDate(list.updated, lang))}</span>
    </p>
  );
}

function Sides({ list, lang }: { readonly list: TermList; readonly lang: string }) {
  const { common, options } = useStrings();
  const sides = [...list.sides].sort((a, b) =>
    inLang(a.name, lang).localeCompare(inLang(b.name, lang)),
  );
  return (
    <>
      <h2>{options.inside.sides}</h2>
      <dl class="sides">
        {sides.map((side) => (
          <div key={side.id}>
            <dt>
              {common.sideHead(inLang(side.name, lang))}
              {side.role === 'party' ? null : <span class="chip">{options.inside[side.role]}</span>}
            </dt>
            <dd>{inLang(side.about, lang)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
