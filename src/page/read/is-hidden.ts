const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)/i;

/** True where markup alone says that nobody sees the element. Reads attributes only: no style, no layout. */
export function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  // Saved pages keep the style by which a page hides itself until it is ready.
  if (style && HIDDEN_STYLE.test(style) && element.localName !== 'body') return true;
  if (element.getAttribute('aria-hidden') === 'true' || element.hasAttribute('inert'))
    return !isBehindDialog(element);
  return false;
}

/** A consent wall makes the page behind it inert; the story is still what the reader came for. */
function isBehindDialog(element: Element): boolean {
  const name = element.localName;
  if (name === 'body' || name === 'main' || element.querySelector('main, article')) return true;
  const isTop = element.parentElement?.localName === 'body';
  return isTop && element.querySelector('h1') !== null && element.querySelector('p') !== null;
}

/** True for an element whose text somebody may be typing. */
export function isEditable(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable.toLowerCase() !== 'false';
}
