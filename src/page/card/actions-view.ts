import type { CardActions, CardSubject, Ui } from './card-subject';

/** The card's bar of actions. `toggleWrong` opens or shuts the panel that sets the finding right. */
export function actionsView(
  { make, strings }: Ui,
  subject: CardSubject,
  actions: CardActions,
  toggleWrong: () => boolean,
): HTMLElement {
  const button = (text: string, onClick: () => void, attributes: Record<string, string> = {}) => {
    const element = make('button', { type: 'button', ...attributes }, text);
    element.addEventListener('click', onClick);
    return element;
  };
  const onWrong = () => toggle.setAttribute('aria-expanded', String(toggleWrong()));
  const toggle = button(strings.wrong, onWrong, { 'aria-expanded': 'false', class: 'end' });
  const many = subject.marks > 1;
  return make(
    'footer',
    {},
    many && button('‹', () => actions.step(-1), { 'aria-label': strings.previous, class: 'arrow' }),
    many && button(`${strings.next} ›`, () => actions.step(1), { title: strings.nextTitle }),
    button(strings.hide, actions.hide, { title: strings.hideTitle }),
    toggle,
  );
}
