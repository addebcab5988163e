import { openOwnHost } from '../own-host';
import { CARD_STYLE } from './card-style';

/** The one element that the card puts into the page, while it is open. */
export interface CardHost {
  readonly element: HTMLElement;
  readonly panel: HTMLElement;
  /** Takes it out of the page. */
  remove(): void;
}

/** Puts an empty card into the top layer. */
export function openCardHost(document: Document): CardHost {
  const { element, shadow } = openOwnHost(document, CARD_STYLE);
  const panel = document.createElement('div');
  panel.className = 'card';
  panel.setAttribute('role', 'dialog');
  panel.setAttribute('aria-labelledby', 'title');
  panel.tabIndex = -1;
  shadow.append(panel);
  return { element, panel, remove: () => element.remove() };
}
