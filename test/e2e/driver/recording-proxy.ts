import http from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import type { Duplex } from 'node:stream';

/** One request that a browser sent, and where to. */
export interface Recorded {
  readonly method: string;
  readonly url: string;
  readonly body: string;
  /** What it would take as an answer: a navigation, a style sheet, a picture or a `fetch` each say another. */
  readonly accept: string;
}

/** A proxy that writes down all that passes and lets nothing leave the machine. */
export interface RecordingProxy {
  readonly port: number;
  readonly log: Recorded[];
  close(): void;
}

/**
 * Starts one on a free port. Requests for hosts of `hostMap` and for loopback are passed on, and so are encrypted ones
 * to hosts of `tunnels`; all others are written down and refused.
 */
export async function recordingProxy(
  hostMap: Readonly<Record<string, number>> = {},
  tunnels: Readonly<Record<string, number>> = {},
): Promise<RecordingProxy> {
  const log: Recorded[] = [];
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks);
      log.push(recorded(request, body.toString()));
      passOn(request, response, body, hostMap);
    });
  });
  server.on('connect', (request, socket) => {
    log.push(recorded(request, ''));
    socket.on('error', () => {});
    const port = tunnels[(request.url ?? '').replace(/:443$/u, '')];
    if (port === undefined) socket.end('HTTP/1.1 502 refused\r\n\r\n');
    else tunnel(socket, port);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { port: (server.address() as AddressInfo).port, log, close };
}

const recorded = ({ method, url, headers }: http.IncomingMessage, body: string): Recorded => ({
  method: method ?? '',
  url: url ?? '',
  body,
  accept: headers.accept ?? '',
});

function passOn(
  request: http.IncomingMessage,
  response: http.ServerResponse,
  body: Buffer,
  hostMap: Readonly<Record<string, number>>,
): void {
  const refuse = (): void => void response.writeHead(502).end();
  const url = URL.canParse(request.url ?? '') ? new URL(request.url ?? '') : null;
  const port = url && targetPort(url, hostMap);
  if (!url || !port) return refuse();
  const { method, headers } = request;
  const path = url.pathname + url.search;
  const onward = http.request({ host: '127.0.0.1', port, path, method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  onward.on('error', refuse);
  onward.end(body);
}

/** Passes bytes on both ways until either side ends. */
function tunnel(socket: Duplex, port: number): void {
  const onward = connect(port, '127.0.0.1', () => {
    socket.write('HTTP/1.1 200 connected\r\n\r\n');
    socket.pipe(onward).pipe(socket);
  });
  onward.on('error', () => socket.destroy());
  onward.on('close', () => socket.destroy());
  socket.on('close', () => onward.destroy());
}

function targetPort(url: URL, hostMap: Readonly<Record<string, number>>): number | undefined {
  const loopback = ['127.0.0.1', 'localhost'].includes(url.hostname);
  return loopback ? Number(url.port || 80) : hostMap[url.hostname];
}
