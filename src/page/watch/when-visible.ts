/**
 * Waits until the reader can see the document: not in a background tab, not prerendered. False when the
 * signal ends first.
 */
export function whenVisible(document: Document, signal: AbortSignal): Promise<boolean> {
  if (signal.aborted) return Promise.resolve(false);
  if (isSeen(document)) return Promise.resolve(true);
  return new Promise((resolve) => {
    const done = new AbortController();
    const finish = (seen: boolean) => {
      done.abort();
      resolve(seen);
    };
    const check = () => isSeen(document) && finish(true);
    document.addEventListener('visibilitychange', check, { signal: done.signal });
    document.addEventListener('prerenderingchange', check, { signal: done.signal });
    signal.addEventListener('abort', () => finish(false), { signal: done.signal });
  });
}

/** Calls back each time the reader begins to see the document, with a signal that ends when they no longer do. */
export function whileSeen(
  document: Document,
  signal: AbortSignal,
  begin: (until: AbortSignal) => void,
): void {
  let now: AbortController | null = null;
  const follow = () => {
    if (isSeen(document) === (now !== null)) return;
    if (now) {
      now.abort();
      now = null;
    } else {
      now = new AbortController();
      begin(AbortSignal.any([signal, now.signal]));
    }
  };
  document.addEventListener('visibilitychange', follow, { signal });
  document.addEventListener('prerenderingchange', follow, { signal });
  follow();
}

function isSeen(document: Document & { readonly prerendering?: boolean }): boolean {
  return document.visibilityState === 'visible' && !document.prerendering;
}
