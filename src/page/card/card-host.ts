import { openOwnHost } from '../own-host';
import type { OwnHues } from '../own-hues';
import { cardStyle } from './card-style';

/** The one element that the card puts into the page, while it is open. */
export interface CardHost {
  readonly element: HTMLElement;
  readonly panel: HTMLElement;
  /** Takes it out of the page. */
  remove(): void;
}

/** Puts an empty card into the top layer, in the reader's colours if there are any. */
export function openCardHost(document: Document, own: OwnHues | null): CardHost {
  const { element, shadow } = openOwnHost(document, cardStyle(own));
  const panel = document.createElement('div');
  panel.className = 'card';
  panel.setAttribute('role', 'dialog');
  panel.setAttribute('aria-labelledby', 'title');
  panel.tabIndex = -1;
  shadow.append(panel);
  return { element, panel, remove: () => element.remove() };
}
