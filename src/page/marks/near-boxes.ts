/**
 * How far outside what can be seen a box still counts as near: one viewport up and down. As `scrollMargin`
 * it holds for the page, for frames and for scrollers inside; together with `rootMargin` Chromium 156 takes
 * every box of the page for near.
 */
const MARGIN = '100% 0px';

/** Watches which of a set of boxes are near the viewport. */
export interface NearBoxes {
  /** Watches these boxes from now on, and no others. */
  watch(boxes: { has(box: Element): boolean; keys(): Iterable<Element> }): void;
  isNear(box: Element): boolean;
}

/**
 * Boxes near the viewport, by IntersectionObserver: nothing of ours runs while the page scrolls, and boxes
 * in scrollers, columns or hidden parts need no special care.
 */
export function nearBoxes(
  signal: AbortSignal,
  onChange: (box: Element, isNear: boolean) => void,
): NearBoxes {
  const watched = new Set<Element>();
  const near = new Set<Element>();
  const options: IntersectionObserverInit & { scrollMargin?: string } = {
    scrollMargin: MARGIN,
  };
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (!watched.has(target) || near.has(target) === isIntersecting) continue;
      if (isIntersecting) near.add(target);
      else near.delete(target);
      onChange(target, isIntersecting);
    }
  }, options);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });

  const watch: NearBoxes['watch'] = (boxes) => {
    for (const box of watched)
      if (!boxes.has(box)) {
        observer.unobserve(box);
        watched.delete(box);
        near.delete(box);
      }
    for (const box of boxes.keys())
      if (!watched.has(box)) {
        watched.add(box);
        observer.observe(box);
      }
  };
  return { watch, isNear: (box) => near.has(box) };
}
