import type { ListChanges } from '../../lists/list-changes';
import type { Label } from '../../lists/term-list';
import { useStrings } from '../strings/strings-context';

/** Most terms named of each kind. */
const SHOWN = 12;

/** What a new version of a list changes, term by term. */
export function ChangesView({ changes }: { readonly changes: ListChanges }) {
  const { shelf } = useStrings().options;
  const { added, removed, changed, sidesAdded, sidesRemoved, fields } = changes;
  const says = shelf.changes;
  const nothing = [added, removed, changed, sidesAdded, sidesRemoved, fields].every(
    (part) => part.length === 0,
  );
  if (nothing) return <p class="soft">{says.none}</p>;
  return (
    <div class="changes">
      <Terms title={says.added(added.length)} sign="+" labels={added} />
      <Terms title={says.removed(removed.length)} sign="−" labels={removed} />
      <Terms
        title={says.changed(changed.length)}
        sign="≠"
        labels={changed.map(({ after }) => after)}
        notes={changed.map((one) => one.fields.join(', '))}
      />
      {sidesAdded.length > 0 ? <p>{says.sidesAdded(sidesAdded.join(', '))}</p> : null}
      {sidesRemoved.length > 0 ? <p>{says.sidesRemoved(sidesRemoved.join(', '))}</p> : null}
      {fields.length > 0 ? <p class="soft">{says.fields(fields.join(', '))}</p> : null}
    </div>
  );
}

function Terms(props: {
  readonly title: string;
  readonly sign: string;
  readonly labels: readonly Label[];
  readonly notes?: readonly string[];
}) {
  const { shelf } = useStrings().options;
  const { title, sign, labels, notes } = props;
  if (labels.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul class="terms">
        {labels.slice(0, SHOWN).map((label, at) => (
          <li key={label.id}>
            <span aria-hidden="true">{sign}</span> <bdi lang={label.lang}>{label.text}</bdi>
            {notes === undefined ? null : <span class="soft"> {notes[at]}</span>}
          </li>
        ))}
      </ul>
      {labels.length > SHOWN ? (
        <p class="soft">{shelf.changes.more(labels.length - SHOWN)}</p>
      ) : null}
    </>
  );
}
