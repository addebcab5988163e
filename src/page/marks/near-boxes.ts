import { runAtOnce } from '../watch/slices';
import { type Landmarks, landmarkSteps, type Stretch } from './landmarks';

/**
 * How far outside what can be seen a box still counts as near: one viewport up and down. As `scrollMargin`
 * it holds for the page, for frames and for scrollers inside; together with `rootMargin` Chromium 156 takes
 * every box of the page for near.
 */
const MARGIN = '100% 0px';

/** Watches which of a set of boxes are near the viewport. */
export interface NearBoxes {
  /** Measures, in steps, what watching these boxes needs to know, so that it is quick. Nothing where they are watched already. */
  prepare(boxes: Iterable<Element>): Generator<undefined, void, undefined>;
  /** Watches these boxes from now on, and no others. In page order. */
  watch(boxes: { has(box: Element): boolean; keys(): Iterable<Element> }): void;
  isNear(box: Element): boolean;
}

/**
 * Boxes near the viewport, by IntersectionObserver: nothing of ours runs while the page scrolls, and boxes
 * in scrollers, columns or hidden parts need no special care. Of many boxes only landmarks are observed, and
 * those round the landmarks that are near.
 */
export function nearBoxes(
  signal: AbortSignal,
  onChange: (box: Element, isNear: boolean) => void,
): NearBoxes {
  let boxes: readonly Element[] = [];
  let beside = new Map<Element, Stretch[]>();
  let prepared: Landmarks | null = null;
  const observed = new Set<Element>();
  const near = new Set<Element>();
  const options: IntersectionObserverInit & { scrollMargin?: string } = {
    scrollMargin: MARGIN,
  };
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (!observed.has(target) || near.has(target) === isIntersecting) continue;
      if (isIntersecting) near.add(target);
      else near.delete(target);
      onChange(target, isIntersecting);
      beside.get(target)?.forEach(follow);
    }
  }, options);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });

  const observe = (box: Element) => {
    if (observed.has(box)) return;
    observed.add(box);
    observer.observe(box);
  };
  const release = (box: Element) => {
    if (observed.delete(box)) observer.unobserve(box);
    return near.delete(box);
  };
  /** Observes what stands between two landmarks while one of them is near. */
  const follow = ({ ends, boxes: between }: Stretch) => {
    if (ends.some((end) => near.has(end))) between.forEach(observe);
    else for (const box of between) if (release(box)) onChange(box, false);
  };
  const watch: NearBoxes['watch'] = (wanted) => {
    const now = Array.from(wanted.keys());
    if (isSame(now, boxes)) return;
    for (const box of boxes) if (!wanted.has(box)) release(box);
    boxes = now;
    const known = prepared && isSame(prepared.boxes, now) ? prepared : null;
    const marks = known ?? runAtOnce(landmarkSteps(now));
    prepared = null;
    beside = besides(marks);
    marks.all.forEach(observe);
    for (const stretch of marks.stretches)
      if (stretch.ends.some((end) => marks.close.has(end))) stretch.boxes.forEach(observe);
      else follow(stretch);
  };
  const prepare: NearBoxes['prepare'] = function* (wanted) {
    const next = Array.from(wanted);
    prepared = isSame(next, boxes) ? null : yield* landmarkSteps(next);
  };
  return { prepare, watch, isNear: (box) => near.has(box) };
}

const isSame = (a: readonly Element[], b: readonly Element[]): boolean =>
  a.length === b.length && a.every((box, at) => box === b[at]);

/** The stretches that end at each landmark. */
function besides({ stretches }: Landmarks): Map<Element, Stretch[]> {
  const found = new Map<Element, Stretch[]>();
  for (const stretch of stretches)
    for (const end of stretch.ends) found.set(end, [...(found.get(end) ?? []), stretch]);
  return found;
}
