import type { Hue } from './hues';
import { frameOffset } from './marks/frame-offset';
import type { Mark } from './marks/mark';
import { openOwnHost, type OwnHost } from './own-host';
import { hueSets, type OwnHues } from './own-hues';
import { PALETTE } from './palette';

/** Most ticks beside a scrollbar; marks closer together share one. */
const TICKS_MAX = 200;
/** Quiet time after the page's height or marks changed before ticks are placed anew, milliseconds. */
const PLACE_MS = 250;

const STYLE = `
:host { all: initial !important; position: fixed !important; inset: 0 0 0 auto !important; width: 9px !important;
  height: auto !important; margin: 0 !important; padding: 0 !important; border: 0 !important; background: none !important;
  overflow: visible !important; pointer-events: none !important; }
i { position: absolute; right: 0; width: 9px; height: 4px; margin-top: -2px; border-radius: 2px; cursor: pointer;
  pointer-events: auto; }
i:hover { width: 13px; }
@media print { :host { display: none !important; } }`;

/** Ticks beside the scrollbar where the page's marks are. */
export interface ScrollMarkers {
  /** Shows these marks, in these hues; none: takes everything out of the page. */
  show(
    marks: readonly Mark[],
    hueOf: (mark: Mark) => Hue,
    isDark: boolean,
    own: OwnHues | null,
  ): void;
}

/** No ticks yet. Ends with the signal. `onGo` is told of a click on one. */
export function createScrollMarkers(
  document: Document,
  signal: AbortSignal,
  onGo: (mark: Mark) => void,
): ScrollMarkers {
  let host: OwnHost | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let place = () => {};
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => place(), PLACE_MS);
  };
  const size = new ResizeObserver(later);
  const close = () => {
    clearTimeout(timer);
    size.disconnect();
    host?.element.remove();
    host = null;
  };
  signal.addEventListener('abort', close, { once: true });
  return {
    show(marks, hueOf, isDark, own) {
      if (marks.length === 0 || signal.aborted) return close();
      place = () => {
        host ??= openOwnHost(document, STYLE);
        // The page may have taken it out.
        if (!host.element.isConnected) host = openOwnHost(document, STYLE);
        const sets = hueSets(own);
        const colour = isDark ? 'dark' : 'light';
        const ticks = ticksOf(document, marks).map(({ mark, at }) => {
          const tick = document.createElement('i');
          tick.style.top = `${at * 100}%`;
          tick.style.backgroundColor = (sets[hueOf(mark) - 1]?.line ?? PALETTE.grey)[colour];
          tick.addEventListener('click', () => onGo(mark));
          return tick;
        });
        host.shadow.replaceChildren(...ticks);
      };
      size.observe(document.documentElement);
      if (document.body) size.observe(document.body);
      later();
    },
  };
}

/** One mark for each place of the page that holds some, with the place as a share of the page's height. */
function ticksOf(
  { documentElement }: Document,
  marks: readonly Mark[],
): { mark: Mark; at: number }[] {
  const height = documentElement.scrollHeight;
  const byPlace = new Map<number, { mark: Mark; at: number }>();
  const tops = new Map<Element, number>();
  for (const mark of marks) {
    const top = tops.get(mark.box) ?? topOf(mark.box) + documentElement.scrollTop;
    tops.set(mark.box, top);
    const at = Math.min(1, Math.max(0, top / height));
    const place = Math.min(TICKS_MAX - 1, Math.floor(at * TICKS_MAX));
    if (!byPlace.has(place)) byPlace.set(place, { mark, at });
  }
  return [...byPlace.values()];
}

/** The middle of a box in the viewport. */
function topOf(box: Element): number {
  const { top, height } = box.getBoundingClientRect();
  return top + Math.min(height, innerHeight) / 2 + frameOffset(box).y;
}
