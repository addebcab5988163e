import { readFile } from 'node:fs/promises';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.js': 'text/javascript; charset=utf-8',
};

/** What a host answers: the files of a folder, or one page at its root. */
export type Site = { readonly folder: string } | { readonly html: Buffer };

/** A server of pages under invented hosts, on 127.0.0.1 only. */
export interface PageServer {
  readonly port: number;
  /** For the browser: every host and the port that answers it. */
  readonly hostMap: Readonly<Record<string, number>>;
  close(): void;
}

/** Serves each host's site on one free port; answers requests as a server and as an HTTP proxy do. */
export async function servePages(sites: Readonly<Record<string, Site>>): Promise<PageServer> {
  const server = http.createServer((request, response) => {
    void answer(sites, request).then(({ status, type, body }) => {
      response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
      response.end(body);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    port,
    hostMap: Object.fromEntries(Object.keys(sites).map((host) => [host, port])),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: Buffer | string;
}

async function answer(
  sites: Readonly<Record<string, Site>>,
  request: http.IncomingMessage,
): Promise<Answer> {
  const missing = { status: 404, type: 'text/plain', body: 'There is no such page here.' };
  try {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
    const site = sites[url.hostname];
    if (!site) return missing;
    if ('html' in site)
      return url.pathname === '/'
        ? { status: 200, type: 'text/html; charset=utf-8', body: site.html }
        : missing;
    return { status: 200, ...(await fileIn(site.folder, url.pathname)) };
  } catch {
    return missing;
  }
}

async function fileIn(folder: string, path: string): Promise<Omit<Answer, 'status'>> {
  // normalising an absolute path leaves no `..` that could climb out of the folder
  const name = normalize(decodeURIComponent(path.endsWith('/') ? `${path}index.html` : path));
  const type = TYPES[extname(name)] ?? 'application/octet-stream';
  return { type, body: await readFile(join(folder, name)) };
}
