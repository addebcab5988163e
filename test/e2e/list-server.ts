import { execFileSync } from 'node:child_process';
import { X509Certificate, createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TrustedCertificate } from './driver/browser-driver';

/** How the server answers the next request. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A static host of lists, over HTTPS, with a certificate of its own making. */
export interface ListServer {
  readonly port: number;
  /** Its certificate, for the one profile that trusts it. */
  readonly certificate: Omit<TrustedCertificate, 'hosts'>;
  /** Headers of every request, in order. */
  readonly asked: IncomingHttpHeaders[];
  answer: Answer;
  close(): void;
}

/** Starts one for `host` on a free port; any host that leads here shows `story` at `/story`. */
export async function listServer(host: string, story: string): Promise<ListServer> {
  const { key, cert } = certificate(host);
  const asked: IncomingHttpHeaders[] = [];
  const server = createServer({ key, cert }, (request, response) => {
    if (request.url === '/favicon.ico') return void response.writeHead(404).end();
    if (request.url === '/story')
      return void response.setHeader('content-type', 'text/html').end(story);
    asked.push(request.headers);
    response.on('error', () => {});
    state.answer(request, response);
  });
  server.on('tlsClientError', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { raw, publicKey } = new X509Certificate(cert);
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  const state: ListServer = {
    port: (server.address() as AddressInfo).port,
    certificate: {
      fingerprint: createHash('sha256').update(spki).digest('base64'),
      der: raw.toString('base64'),
    },
    asked,
    answer: (_request, response) => void response.writeHead(404).end(),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
  return state;
}

/** Answers with a body as a static host does. */
export const serve =
  (body: string | Uint8Array, headers: Record<string, string> = {}): Answer =>
  (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json', ...headers });
    response.end(body);
  };

function certificate(host: string): { key: Buffer; cert: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), 'exonym-certificate-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const command = `req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=${host} -addext subjectAltName=DNS:${host}`;
  execFileSync('openssl', [...command.split(' '), '-keyout', key, '-out', cert], {
    stdio: 'ignore',
  });
  try {
    return { key: readFileSync(key), cert: readFileSync(cert) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
