import { useStrings } from '../strings/strings-context';
import { Switch } from '../ui/switch';
import type { CompareActions, CompareState, LedgerOutlet } from './compare-state';
import type { Names } from './names';
import { WipeButton } from './saved-list';

/** Fewer articles than this say little of an outlet, and the page says so. */
const FEW = 10;
/** Terms shown of an outlet. */
const MOST = 12;

interface LedgerViewProps {
  readonly ledger: CompareState['ledger'];
  readonly names: Names;
  readonly actions: CompareActions;
}

/** Which terms each outlet used in its own words, on the articles that this reader read. */
export function LedgerView({ ledger, names, actions }: LedgerViewProps) {
  const { compare } = useStrings();
  const { on, outlets } = ledger;
  return (
    <section class="ledger">
      <h2>{compare.ledger.title}</h2>
      <p class="ledger-switch">
        <Switch checked={on} label={compare.ledger.switch} onChange={actions.switchLedger} />{' '}
        <span>{compare.ledger.switch}</span>
      </p>
      <p class="soft">{on && outlets.length === 0 ? compare.ledger.empty : null}</p>
      {on ? null : <p class="soft">{compare.ledger.off}</p>}
      {outlets.map((outlet) => (
        <Outlet key={outlet.name} outlet={outlet} names={names} />
      ))}
      {outlets.length > 0 ? <WipeButton onWipe={actions.wipeLedger} /> : null}
    </section>
  );
}

function Outlet({ outlet, names }: { readonly outlet: LedgerOutlet; readonly names: Names }) {
  const { compare } = useStrings();
  const { name, articles, words, labels } = outlet;
  return (
    <article>
      <h3>{name}</h3>
      <p class="soft">
        {articles < FEW ? compare.ledger.few(articles) : compare.ledger.articles(articles)} ·{' '}
        {compare.words(words)}
      </p>
      <ul>
        {labels.slice(0, MOST).map((one) => (
          <li key={`${one.actor}/${one.label}`}>
            <b dir="auto">{one.text}</b>{' '}
            <small class="soft">
              {one.shared ? compare.general : names.side(one.list, one.side)} ·{' '}
              {compare.ledger.inArticles(one.articles)}
            </small>
          </li>
        ))}
      </ul>
    </article>
  );
}
