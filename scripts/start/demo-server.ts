import { dirname, join } from 'node:path';
import { DEMO_FOLDER, demoPages } from './demo-pages';
import { type PageServer, servePages } from './page-server';

/** Serves the demo news world: every outlet under its own invented host. */
export function serveDemo(): Promise<PageServer> {
  const sites = demoPages().map((page) => [
    page.host,
    { folder: join(DEMO_FOLDER, dirname(page.page)) },
  ]);
  return servePages(Object.fromEntries(sites));
}
