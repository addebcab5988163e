import type { Browser } from 'webextension-polyfill';

/** What a content script may use of the extension API. */
type ContentBrowser = Pick<Browser, 'i18n' | 'runtime' | 'storage'>;

/** The content script's seam: `browser` where the browser has it, else `chrome`, whose calls answer with promises too. */
export function contentBrowser(): ContentBrowser {
  const scope = globalThis as unknown as { browser?: ContentBrowser; chrome?: ContentBrowser };
  const api = scope.browser ?? scope.chrome;
  if (api === undefined) throw new Error('there is no extension API here');
  return api;
}
