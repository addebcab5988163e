import type { LabelDetails } from '../../lists/label-details';
import { actionsView } from './actions-view';
import type { CardActions, CardSubject, OtherReading, Ui } from './card-subject';
import { fillText } from './fill';
import { headView } from './head-view';
import { moreViews } from './more-views';
import { sidesView } from './sides-view';
import { wrongView } from './wrong-view';

/** A card's content: what is known at once, and a way to fill in the rest. */
export interface CardView {
  readonly nodes: readonly HTMLElement[];
  /** Fills in what the lists say; null: it could not be had. */
  setDetails(details: LabelDetails | null, readings: readonly OtherReading[]): void;
}

/** Builds a card. Until the details arrive their place is kept, so that nothing jumps. */
export function cardView(ui: Ui, subject: CardSubject, actions: CardActions): CardView {
  const { make, strings } = ui;
  let head = headView(ui, subject, actions.close);
  const redraw = (next: CardSubject | null) => {
    if (!next) return next;
    const fresh = headView(ui, next, actions.close);
    head.replaceWith(fresh);
    head = fresh;
    return next;
  };
  const wrong = wrongView(ui, subject, {
    correct: (correction) => redraw(actions.correct(correction)),
    undo: () => redraw(actions.undo()),
  });
  const facts = make('div', { class: 'facts' }, waiting(ui));
  const body = make('div', { class: 'body' }, facts, wrong.element);
  const footer = actionsView(ui, subject, actions, () => {
    facts.hidden = !facts.hidden;
    wrong.element.hidden = !facts.hidden;
    body.scrollTop = 0;
    return facts.hidden;
  });
  return {
    nodes: [head, body, footer],
    setDetails(details, readings) {
      wrong.setReadings(readings);
      facts.replaceChildren(
        ...(details
          ? detailViews(ui, subject, details, readings)
          : [make('p', { class: 'none' }, strings.noDetails)]),
      );
    },
  };
}

function waiting({ make, strings }: Ui): HTMLElement {
  const bars = [1, 2, 3].map(() => make('i', {}));
  return make(
    'div',
    { class: 'waiting', 'aria-busy': 'true', 'aria-label': strings.loading },
    ...bars,
  );
}

function detailViews(
  ui: Ui,
  subject: CardSubject,
  details: LabelDetails,
  readings: readonly OtherReading[],
): HTMLElement[] {
  return [
    actorView(ui, details),
    sidesView(ui, subject, details.actor),
    ...moreViews(ui, subject, details, readings),
    sourcesView(ui, details),
  ];
}

function actorView({ make }: Ui, { actor }: LabelDetails): HTMLElement {
  const name = make('b', {}, actor.name);
  return make('p', { class: 'actor', dir: 'auto' }, name, actor.about && ` ${actor.about}`);
}

function sourcesView({ make, strings }: Ui, { actor }: LabelDetails): HTMLElement {
  const { sources, listTitle } = actor;
  const count =
    sources === 1 ? strings.oneSource : fillText(strings.sources, { count: String(sources) });
  return make('p', { class: 'list' }, sources > 0 ? `${listTitle} · ${count}` : listTitle);
}
