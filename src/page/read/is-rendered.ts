/**
 * The `visible` option for browsers: false under `display: none`, `visibility: hidden` and in skipped
 * content. Text that `content-visibility: auto` keeps for later counts as visible.
 */
export function isRendered(element: Element): boolean {
  if (typeof element.checkVisibility !== 'function') return true;
  return element.checkVisibility({ visibilityProperty: true });
}
