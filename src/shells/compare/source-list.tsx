import { useStrings } from '../strings/strings-context';
import { Icon } from '../ui/icon';
import type { CompareActions, Source } from './compare-state';

interface SourceListProps {
  readonly sources: readonly Source[];
  readonly actions: CompareActions;
}

/** The articles at hand, by the story that they seem to tell, each to be switched in or out. */
export function SourceList({ sources, actions }: SourceListProps) {
  const { compare } = useStrings();
  if (sources.length === 0) return null;
  const stories = new Map<number, readonly Source[]>();
  for (const source of sources)
    stories.set(source.story, [...(stories.get(source.story) ?? []), source]);
  const several = [...stories].filter(([, story]) => story.length > 1);
  const single = [...stories].filter(([, story]) => story.length === 1).flatMap(([, one]) => one);
  return (
    <section class="sources">
      <h2>{compare.articles}</h2>
      {several.map(([story, members]) => (
        <Group key={story} title={compare.story(story + 1)} {...{ members, actions }} />
      ))}
      {single.length > 0 ? (
        <Group
          title={several.length > 0 ? compare.others : ''}
          members={single}
          actions={actions}
        />
      ) : null}
    </section>
  );
}

function Group(props: {
  readonly title: string;
  readonly members: readonly Source[];
  readonly actions: CompareActions;
}) {
  const { compare } = useStrings();
  const { title, members, actions } = props;
  return (
    <fieldset>
      {title === '' ? null : <legend>{title}</legend>}
      <ul>
        {members.map(({ telling, origin, chosen }) => (
          <li key={telling.id}>
            <label>
              <input
                type="checkbox"
                checked={chosen}
                onChange={(event) => actions.choose(telling.id, event.currentTarget.checked)}
              />{' '}
              <b>{telling.teller}</b>{' '}
              <span dir="auto" lang={telling.lang}>
                {telling.title}
              </span>
            </label>
            {origin.kind === 'tab' ? null : (
              <button
                type="button"
                class="icon-button"
                aria-label={compare.remove(telling.teller)}
                title={compare.remove(telling.teller)}
                onClick={() => actions.remove(telling.id)}
              >
                <Icon name="close" />
              </button>
            )}
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
