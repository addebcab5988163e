import { inLang } from '../../lists/describe-label';
import type { TermList } from '../../lists/term-list';
import { formatDate } from '../../page/card/format-date';
import { useStrings } from '../strings/strings-context';
import { Disclosure } from '../ui/disclosure';
import { OutLink } from '../ui/out-link';
import { LabelItem } from './label-item';
import type { SectionProps } from './options-view';

type Actor = TermList['actors'][number];

interface ActorSectionProps extends SectionProps {
  readonly list: TermList;
  readonly actor: Actor;
}

/** One actor of a list; its labels are made when it is opened. */
export function ActorSection({ list, actor, state, actions }: ActorSectionProps) {
  const { options } = useStrings();
  const labels = list.labels.filter((label) => label.actor === actor.id);
  const title = (
    <>
      <b>{inLang(actor.name, state.lang)}</b> <span>{options.lists.labels(labels.length)}</span>
    </>
  );
  return (
    <section class="actor-section">
      <Disclosure title={title}>
        {() => (
          <>
            <p class="soft">{inLang(actor.about, state.lang)}</p>
            {labels.length === 0 ? <p class="soft">{options.inside.noTerms}</p> : null}
            <ul class="labels">
              {labels.map((label) => (
                <LabelItem key={label.id} {...{ list, label, state, actions }} />
              ))}
            </ul>
            <Guides list={list} actor={actor} lang={state.lang} />
          </>
        )}
      </Disclosure>
    </section>
  );
}

function Guides({
  list,
  actor,
  lang,
}: Pick<ActorSectionProps, 'list' | 'actor'> & { lang: string }) {
  const { common, options } = useStrings();
  const guides = list.recommendations.filter((one) => one.actor === actor.id);
  if (guides.length === 0) return null;
  return (
    <>
      <h3>{options.inside.guides}</h3>
      <ul class="evidence">
        {guides.map(({ advice, words, evidence, lang: guideLang }) => {
          const source = list.sources[evidence.source];
          const date = source?.date === undefined ? '' : `, ${formatDate(source.date, lang)}`;
          return (
            <li key={evidence.source + advice + words.join()}>
              {common.advice(advice)}: <span lang={guideLang}>{words.join(', ')}</span>
              <p class="source">
                <q>{evidence.quote}</q>{' '}
                {source ? <OutLink url={source.url}>{source.publisher + date}</OutLink> : null}
              </p>
            </li>
          );
        })}
      </ul>
    </>
  );
}
