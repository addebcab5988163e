import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useStrings } from '../strings/strings-context';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { Logo } from '../ui/logo';
import { Switch } from '../ui/switch';
import { SampleArticle } from './sample-article';
import { SampleCard } from './sample-card';
import { SamplePlot } from './sample-plot';
import type { WelcomeActions, WelcomeList, WelcomeState } from './welcome-state';

interface WelcomeViewProps {
  readonly state: WelcomeState;
  readonly actions: WelcomeActions;
}

/** The first run: three pictures, the promise, the topics, done. */
export function WelcomeView({ state, actions }: WelcomeViewProps) {
  const { common, welcome } = useStrings();
  const { steps } = welcome;
  return (
    <main class="welcome">
      <header>
        <p class="brand">
          <Logo size={28} /> {common.name}
        </p>
        <h1>{welcome.headline}</h1>
        <p class="intro">{welcome.intro}</p>
      </header>
      <ol class="steps">
        <Step number={1} {...steps.marks} picture={<SampleArticle />} />
        <Step number={2} {...steps.card} picture={<SampleCard />} />
        <Step number={3} {...steps.popup} picture={<SamplePlot />} />
      </ol>
      <div class="ground">
        <Promise state={state} actions={actions} />
        <Topics lists={state.lists} onToggle={actions.toggleList} />
      </div>
    </main>
  );
}

function Step(props: {
  readonly number: number;
  readonly title: string;
  readonly text: string;
  readonly picture: ComponentChildren;
}) {
  const { welcome } = useStrings();
  return (
    <li class="step">
      <figure>
        {props.picture}
        <figcaption class="chip">{welcome.example}</figcaption>
      </figure>
      <h2>
        <span aria-hidden="true">{props.number}</span> {props.title}
      </h2>
      <p>{props.text}</p>
    </li>
  );
}

function Promise({ state, actions }: WelcomeViewProps) {
  const { welcome } = useStrings();
  return (
    <section>
      <h2>{welcome.promiseTitle}</h2>
      <ul class="promise">
        {welcome.promise.map((text) => (
          <li key={text}>
            <Icon name="check" /> {text}
          </li>
        ))}
      </ul>
      {state.access === 'granted' ? null : (
        <div class="access">
          <h2>{welcome.accessTitle}</h2>
          <p>{welcome.access}</p>
          {state.access === 'allowed' ? (
            <p role="status">{welcome.allowed}</p>
          ) : (
            <Button onClick={actions.allowNews}>{welcome.allow}</Button>
          )}
        </div>
      )}
      <p class="finish">
        <Button kind="main" onClick={actions.done}>
          {welcome.done}
        </Button>
      </p>
    </section>
  );
}

function Topics(props: {
  readonly lists: readonly WelcomeList[];
  readonly onToggle: (id: string, on: boolean) => void;
}) {
  const { welcome } = useStrings();
  return (
    <section>
      <h2>{welcome.listsTitle}</h2>
      <ul class="topics">
        {props.lists.map((list) => (
          <Topic key={list.id} list={list} onToggle={props.onToggle} />
        ))}
      </ul>
      <p class="soft">{welcome.listsHint}</p>
    </section>
  );
}

function Topic(props: {
  readonly list: WelcomeList;
  readonly onToggle: (id: string, on: boolean) => void;
}) {
  const id = useId();
  const { list, onToggle } = props;
  return (
    <li>
      <Switch checked={list.on} labelledBy={id} onChange={(on) => onToggle(list.id, on)} />
      <span id={id}>{list.title}</span>
    </li>
  );
}
