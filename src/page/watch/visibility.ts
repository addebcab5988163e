import type { PageText } from '../read/page-text';
import type { PageChange } from './page-changes';

/** Asks whether changes of class or style may have shown or hidden text, without reading the page again. */
export interface VisibilityWatch {
  mayMatter(change: PageChange, text: PageText | null): boolean;
}

/** True where the element is rendered; text that the reader has to scroll or fade in counts as visible. */
export function isVisible(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}

/**
 * A class inside or round the article may hide any part of it. Any other change matters when the element
 * itself appears or disappears: pages that animate styles all day cost one style look-up each time.
 */
export function visibilityWatch(): VisibilityWatch {
  const seen = new WeakMap<Element, boolean>();
  const flips = (element: Element) => {
    if (!element.isConnected || !element.firstChild) return false;
    const visible = isVisible(element);
    const before = seen.get(element);
    seen.set(element, visible);
    return before !== visible;
  };
  return {
    mayMatter({ classes, styles }, text) {
      const root = text?.root;
      for (const element of classes)
        if (!root || root.contains(element) || element.contains(root) || flips(element))
          return true;
      for (const element of styles) if (flips(element)) return true;
      return false;
    },
  };
}
