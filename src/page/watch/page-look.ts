/** Time for a page's colour transition to end before its background is measured, milliseconds. */
const SETTLE_MS = 400;

/** Calls back some time after the page may have changed its colours: a theme switch, the system's dark mode. */
export function watchLook(document: Document, signal: AbortSignal, onLook: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      onLook();
    }, SETTLE_MS);
  };
  const observer = new MutationObserver(later);
  for (const element of [document.documentElement, document.body])
    if (element) observer.observe(element, { attributes: true });
  const dark = document.defaultView?.matchMedia('(prefers-color-scheme: dark)');
  dark?.addEventListener('change', later, { signal });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
    },
    { once: true },
  );
}
