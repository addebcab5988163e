import type { BrowserKind } from './browser-driver';
import type { Recorded } from './recording-proxy';

/** What browsers ask by themselves however quiet they are made, by host, with the reason. */
const BY_ITSELF: Readonly<Record<BrowserKind, Readonly<Record<string, string>>>> = {
  chromium: {
    'redirector.gvt1.com': 'a dictionary for spelling, once somebody types into a field',
  },
  firefox: {},
};

/** What navigations, style sheets and pictures take as an answer; `fetch` says something else. */
const OF_PAGES = /^(?:text\/html|text\/css|image\/)/u;

/**
 * The requests that no page of these hosts makes: what is left was asked by the extension, or by somebody else who has
 * no business here. A script file is known by its name, since what it takes is what `fetch` takes. What goes through
 * `tunnels` is encrypted: the server at their end counts it.
 */
export function notByPages(
  log: readonly Recorded[],
  kind: BrowserKind,
  hosts: readonly string[],
  tunnels: readonly string[] = [],
): string[] {
  const others = log.filter(({ method, url, accept }) => {
    const { hostname, pathname } = new URL(method === 'CONNECT' ? `https://${url}` : url);
    if (Object.hasOwn(BY_ITSELF[kind], hostname)) return false;
    if (method === 'CONNECT' && tunnels.includes(hostname)) return false;
    if (method !== 'GET' || !hosts.includes(hostname)) return true;
    return !OF_PAGES.test(accept) && !pathname.endsWith('.js');
  });
  return others.map(({ method, url, accept }) => `${method} ${url} ${accept}`);
}
