import { CARD_STYLE } from './card-style';

/** The one element that the card puts into the page, while it is open. */
export interface CardHost {
  readonly element: HTMLElement;
  readonly panel: HTMLElement;
  /** Takes it out of the page. */
  remove(): void;
}

/** Events that belong to whoever is in the card; the page's shortcuts and handlers stay out of it. */
const KEPT_INSIDE = (
  'keydown keyup keypress beforeinput input change copy click dblclick auxclick contextmenu ' +
  'mousedown mouseup pointerdown pointerup touchstart touchend wheel'
).split(' ');

const hosts = new WeakSet<Node>();

/** True for an element that a card was or is in. */
export function isCardHost(node: unknown): boolean {
  return node instanceof Node && hosts.has(node);
}

/**
 * Puts an empty card into the top layer: a popover in a closed shadow root, styled by a constructed sheet,
 * so that neither the page's styles nor its content policy reach it.
 */
export function openCardHost(document: Document): CardHost {
  const element = document.createElement('div');
  hosts.add(element);
  element.setAttribute('popover', 'manual');
  const shadow = element.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(CARD_STYLE);
  shadow.adoptedStyleSheets = [sheet];
  const panel = document.createElement('div');
  panel.className = 'card';
  panel.setAttribute('role', 'dialog');
  panel.setAttribute('aria-labelledby', 'title');
  panel.tabIndex = -1;
  shadow.append(panel);
  for (const type of KEPT_INSIDE)
    shadow.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  document.documentElement.append(element);
  element.showPopover();
  return { element, panel, remove: () => element.remove() };
}
