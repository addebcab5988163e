import { useStrings } from '../strings/strings-context';
import { Icon } from '../ui/icon';
import type { SectionProps } from './options-view';

/** Which sites are read: known news sites, those always, those never. */
export function SitesSection({ state, actions }: SectionProps) {
  const { options } = useStrings();
  const { intro, always, never, noneAlways, noneNever } = options.sites;
  const hosts = (on: boolean): readonly string[] =>
    Object.keys(state.settings.sites)
      .filter((host) => state.settings.sites[host] === on)
      .sort();
  return (
    <>
      <p class="intro">{intro(state.newsSites)}</p>
      <Hosts title={always} none={noneAlways} hosts={hosts(true)} onRemove={actions.removeSite} />
      <Hosts title={never} none={noneNever} hosts={hosts(false)} onRemove={actions.removeSite} />
    </>
  );
}

function Hosts(props: {
  readonly title: string;
  readonly none: string;
  readonly hosts: readonly string[];
  readonly onRemove: (host: string) => void;
}) {
  const { options } = useStrings();
  return (
    <>
      <h2>{props.title}</h2>
      {props.hosts.length === 0 ? <p class="soft">{props.none}</p> : null}
      <ul class="rows">
        {props.hosts.map((host) => (
          <li key={host}>
            <bdi>{host}</bdi>
            <button
              type="button"
              class="icon-button"
              aria-label={options.sites.removeHost(host)}
              title={options.sites.remove}
              onClick={() => props.onRemove(host)}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
