/** What a popup's own clock says of its opening. */
export interface PopupTimes {
  /** Milliseconds from the start of its script to the first content, and to the largest part. */
  readonly firstContent: number;
  readonly largest: number;
  /** Sum of layout shifts since: 0 when nothing moved. */
  readonly moved: number;
  /** What moved, and how far. */
  readonly what: readonly string[];
  /** Marks that it tells of. */
  readonly marks: number;
}

/** The parts of a layout shift that the DOM library does not know yet. */
interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly {
    readonly node: Node | null;
    readonly previousRect: DOMRectReadOnly;
    readonly currentRect: DOMRectReadOnly;
  }[];
}

/** Runs inside the popup. Chromium only: other browsers measure no shifts. */
export async function popupTimes(view: Window): Promise<PopupTimes> {
  const { performance, PerformanceObserver, document } = view as Window & typeof globalThis;
  const buffered = (type: string): Promise<readonly PerformanceEntry[]> =>
    new Promise((resolve) => {
      const seen: PerformanceEntry[] = [];
      const observer = new PerformanceObserver((list) => seen.push(...list.getEntries()));
      observer.observe({ type, buffered: true });
      view.setTimeout(() => {
        observer.disconnect();
        resolve(seen);
      }, 100);
    });
  const [shifts, largest] = await Promise.all([
    buffered('layout-shift') as Promise<readonly Shift[]>,
    buffered('largest-contentful-paint'),
  ]);
  const nameOf = (node: Node | null): string =>
    node instanceof (view as Window & typeof globalThis).Element
      ? `${node.localName}.${node.className}`
      : (node?.parentElement?.className ?? 'gone');
  const [navigation] = performance.getEntriesByType('navigation');
  // extension files have no timing of their own; a module runs once the document is parsed
  const start = (navigation as PerformanceNavigationTiming).domInteractive;
  const [paint] = performance.getEntriesByName('first-contentful-paint');
  return {
    firstContent: (paint?.startTime ?? Number.NaN) - start,
    largest: (largest.at(-1)?.startTime ?? Number.NaN) - start,
    moved: shifts.reduce((sum, { value }) => sum + value, 0),
    what: shifts.flatMap(({ sources }) =>
      sources.map(
        ({ node, previousRect, currentRect }) =>
          `${nameOf(node)} ${previousRect.y} → ${currentRect.y}, ${previousRect.height} → ${currentRect.height} high`,
      ),
    ),
    marks: document.querySelectorAll('.plot .dot').length,
  };
}
