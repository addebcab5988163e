import { inLang } from '../../lists/describe-label';
import type { SideCount } from '../../lists/side-report';
import type { TermList } from '../../lists/term-list';
import { useStrings } from '../strings/strings-context';
import { Disclosure } from '../ui/disclosure';
import { OutLink } from '../ui/out-link';
import { ChangesView } from './changes-view';
import type { ListPreview } from './shelf-state';

const TERMS_SHOWN = 24;
const SOURCES_SHOWN = 60;

/** A list before it is taken: who made it, whose words it holds and how evenly, sources, what it would mark. */
export function ListPreviewView(props: {
  readonly preview: ListPreview;
  readonly lang: string;
  /** The reader's own: its terms need no source to be marked. */
  readonly own?: boolean;
}) {
  const { lists, shelf } = useStrings().options;
  const { list, bytes, report, notes, paused, here, changes } = props.preview;
  const says = shelf.preview;
  return (
    <article class="card preview-list">
      <h2 dir="auto">{inLang(list.title, props.lang)}</h2>
      <p class="soft" dir="auto">
        {inLang(list.about, props.lang)}
      </p>
      <p class="facts">
        {list.maker.url === undefined ? (
          <span>{says.by(list.maker.name)}</span>
        ) : (
          <OutLink url={list.maker.url}>{says.by(list.maker.name)}</OutLink>
        )}
        <span>{says.size(lists.labels(report.terms), Math.ceil(bytes / 1024))}</span>
        <span>{says.sources(report.sources)}</span>
        <span>{lists.license(list.license)}</span>
      </p>
      <SideTable sides={report.sides} />
      <p class={report.heavy === null ? 'soft' : 'notice'}>
        {report.heavy === null ? says.even : says.heavy(report.heavy)}
      </p>
      {report.silent.length > 0 ? (
        <p class="notice">{says.silent(report.silent.join(', '))}</p>
      ) : null}
      {report.sources === 0 && props.own !== true ? <p class="notice">{says.noSources}</p> : null}
      {paused.length > 0 ? (
        <p class="notice">
          {shelf.paused(paused.length)} <bdi>{paused.join(', ')}</bdi>
        </p>
      ) : null}
      <Here here={here} />
      {changes === null ? null : (
        <>
          <h3>{says.replaces}</h3>
          <ChangesView changes={changes} />
        </>
      )}
      <Details list={list} notes={notes} />
    </article>
  );
}

function SideTable({ sides }: { readonly sides: readonly SideCount[] }) {
  const { options } = useStrings();
  const says = options.shelf.preview;
  const most = Math.max(1, ...sides.map(({ labels }) => labels));
  return (
    <>
      <h3>{says.sides}</h3>
      <ul class="side-counts">
        {sides.map((one) => (
          <li key={one.side}>
            <span dir="auto">
              {one.name}
              {one.role === 'party' ? null : <span class="chip">{options.inside[one.role]}</span>}
            </span>
            <progress max={most} value={one.labels} aria-hidden="true" />
            <span class="soft">
              {[
                says.words(one.labels),
                says.sourced(one.sourced),
                says.approving(one.approving),
                says.disapproving(one.disapproving),
              ].join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Here({ here }: Pick<ListPreview, 'here'>) {
  const says = useStrings().options.shelf.preview;
  if (here === null) return null;
  const words = here.words
    .slice(0, 12)
    .map((word) => `“${word}”`)
    .join(', ');
  return <p>{words === '' ? says.hereNone(here.page) : says.here(here.page, words)}</p>;
}

function Details({ list, notes }: { readonly list: TermList; readonly notes: readonly string[] }) {
  const { shelf } = useStrings().options;
  const sources = Object.entries(list.sources).slice(0, SOURCES_SHOWN);
  return (
    <>
      <Disclosure title={shelf.preview.some}>
        {() => (
          <ul class="terms">
            {list.labels.slice(0, TERMS_SHOWN).map((label) => (
              <li key={label.id}>
                <bdi lang={label.lang}>{label.text}</bdi>
              </li>
            ))}
          </ul>
        )}
      </Disclosure>
      {sources.length === 0 ? null : (
        <Disclosure title={shelf.preview.sourceList}>
          {() => (
            <ul class="plain-list">
              {sources.map(([id, { url, publisher, title }]) => (
                <li key={id}>
                  <OutLink url={url}>
                    {title === undefined ? publisher : `${publisher}: ${title}`}
                  </OutLink>
                </li>
              ))}
            </ul>
          )}
        </Disclosure>
      )}
      {notes.length === 0 ? null : (
        <Disclosure title={shelf.preview.notes(notes.length)}>
          {() => (
            <ul class="plain-list">
              {notes.slice(0, TERMS_SHOWN).map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          )}
        </Disclosure>
      )}
    </>
  );
}
