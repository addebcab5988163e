/** Events that belong to whoever is in an element of ours; the page's shortcuts and handlers stay out of it. */
const KEPT_INSIDE = (
  'keydown keyup keypress beforeinput input change copy click dblclick auxclick contextmenu ' +
  'mousedown mouseup pointerdown pointerup touchstart touchend wheel'
).split(' ');

const hosts = new WeakSet<Node>();

/** True for an element that we put into a page. */
export function isOwnHost(node: unknown): boolean {
  return typeof node === 'object' && node !== null && hosts.has(node as Node);
}

/** An element of ours, in the page. */
export interface OwnHost {
  readonly element: HTMLElement;
  readonly shadow: ShadowRoot;
}

/**
 * Puts an empty element into the page's top layer: a popover with a closed shadow root, styled by a
 * constructed sheet, so that neither the page's styles nor its content policy reach it. `remove` the
 * element to take it out again.
 */
export function openOwnHost(document: Document, style: string): OwnHost {
  const element = document.createElement('div');
  hosts.add(element);
  element.setAttribute('popover', 'manual');
  const shadow = element.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  shadow.adoptedStyleSheets = [sheet];
  for (const type of KEPT_INSIDE)
    shadow.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  document.documentElement.append(element);
  element.showPopover();
  return { element, shadow };
}
