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

function isSeen(document: Document & { readonly prerendering?: boolean }): boolean {
  return document.visibilityState === 'visible' && !document.prerendering;
}
