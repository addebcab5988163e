import { liveRange, type Mark } from './mark';

/** Marks that one box may register at once; a box of more is a page of its own (plain text, `<br>` only). */
const CROWD = 60;

/** Longest time between a scroll and the marks that it needs, milliseconds. */
const FOLLOW_MS = 100;

/** Boxes that hold more marks than may be registered at once. */
export interface Crowds {
  /** True when the box's marks are a crowd, which is then shown bit by bit. */
  takes(box: Element, marks: readonly Mark[]): boolean;
  /** The box is no longer near, or no longer watched. */
  drop(box: Element): void;
}

/** Shows of each crowd only what is within one viewport of the viewport. Listens to scrolling only while there is one. */
export function createCrowds(
  signal: AbortSignal,
  show: (mark: Mark) => void,
  hide: (mark: Mark) => void,
): Crowds {
  const crowds = new Map<Element, readonly Mark[]>();
  let listening: AbortController | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const follow = () => {
    timer = undefined;
    for (const marks of crowds.values()) {
      const [first, end] = nearPart(marks);
      marks.forEach((mark, i) => (i >= first && i < end ? show(mark) : hide(mark)));
    }
  };
  const later = () => (timer ??= setTimeout(follow, FOLLOW_MS));
  const stop = () => {
    listening?.abort();
    listening = null;
    clearTimeout(timer);
    timer = undefined;
  };
  signal.addEventListener('abort', stop, { once: true });

  return {
    takes(box, marks) {
      if (marks.length <= CROWD) return false;
      crowds.set(box, marks);
      if (!listening) {
        listening = new AbortController();
        const options = { capture: true, passive: true, signal: listening.signal };
        addEventListener('scroll', later, options);
        addEventListener('resize', later, options);
      }
      follow();
      return true;
    },
    drop(box) {
      if (crowds.delete(box) && crowds.size === 0) stop();
    },
  };
}

/** Indexes of the first mark within a viewport's height of the viewport, and of the one after the last. */
function nearPart(marks: readonly Mark[]): [number, number] {
  const height = marks[0]?.box.ownerDocument.documentElement.clientHeight ?? 0;
  return [
    firstWhere(marks, ({ bottom }) => bottom >= -height),
    firstWhere(marks, ({ top }) => top > 2 * height),
  ];
}

/** Marks of one box run down the page: halves, so that few are measured. */
function firstWhere(marks: readonly Mark[], test: (rect: DOMRect) => boolean): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const mark = marks[middle];
    const rect = mark && liveRange(mark)?.getBoundingClientRect();
    if (!rect || test(rect)) high = middle;
    else low = middle + 1;
  }
  return low;
}
