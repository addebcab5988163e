import type { Outlet, Outlets } from './outlets';

/** The host of a web address without `www.`, or null for anything that is no web address. */
export function hostOf(url: string): string | null {
  const host = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)/iu.exec(url)?.[1]?.toLowerCase();
  return host?.replace(/^www\./u, '') ?? null;
}

/** The news outlet behind an address: its host or the nearest parent domain on the list. */
export function findOutlet({ outlets }: Outlets, url: string): Outlet | null {
  const known = new Map(outlets.map((outlet) => [outlet.host, outlet]));
  for (
    let host = hostOf(url) ?? '';
    host !== '';
    host = host.slice(host.indexOf('.') + 1 || host.length)
  ) {
    const outlet = known.get(host);
    if (outlet !== undefined) return outlet;
  }
  return null;
}
