import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { type Answer, serve } from './list-server';
import { HOST, textWith } from './subscribe-bench';

const BOMB = 110 * 1024 * 1024;
const JSON_TYPE = { 'content-type': 'application/json' };

const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (_request, response) =>
    void response.writeHead(code, headers).end('no');

const endless: Answer = (_request, response) => {
  response.writeHead(200, JSON_TYPE);
  const more = (): void => {
    while (!response.destroyed && response.write(Buffer.alloc(65_536, ' ')));
  };
  response.on('drain', more);
  more();
};

const silent: Answer = (_request, response) => {
  response.writeHead(200, JSON_TYPE);
  response.write('{');
};

const drip: Answer = (_request, response) => {
  response.writeHead(200, JSON_TYPE);
  const timer = setInterval(() => response.write(' '), 500);
  response.on('close', () => clearInterval(timer));
};

/** Names more bytes than come, and hangs up. */
const brokenOff: Answer = (_request, response) => {
  response.writeHead(200, { ...JSON_TYPE, 'content-length': String(textWith().length) });
  response.write(textWith().slice(0, 900), () => response.destroy());
};

/** A list with spaces behind it, which unpacks to far more than it is. */
function bomb(pack: (bytes: Buffer) => Buffer): Answer {
  const encoding = pack === gzip ? 'gzip' : 'br';
  const body = pack(Buffer.concat([Buffer.from(textWith()), Buffer.alloc(BOMB, ' ')]));
  return serve(body, { 'content-encoding': encoding });
}
const gzip = (bytes: Buffer): Buffer => gzipSync(bytes);
const brotli = (bytes: Buffer): Buffer =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } });

/** What may come in place of a list, and the code of the failure that it has to be. */
export const HOSTILE: readonly (readonly [name: string, answer: Answer, code: string])[] = [
  ['404', status(404), 'status'],
  ['500', status(500), 'status'],
  ['no answer', () => {}, 'stalled'],
  ['half an answer, then silence', silent, 'stalled'],
  ['half an answer, then a hang-up', brokenOff, 'network'],
  ['a slow drip', drip, 'slow'],
  ['an endless body', endless, 'large'],
  ['110 MB in gzip', bomb(gzip), 'large'],
  ['110 MB in brotli', bomb(brotli), 'large'],
  ['the wrong type', serve(textWith(), { 'content-type': 'image/png' }), 'type'],
  ['a login page', serve('<!doctype html>', { 'content-type': 'text/html' }), 'type'],
  ['a login page that calls itself a list', serve('<!doctype html>'), 'list'],
  [
    'another charset',
    serve(textWith(), { 'content-type': 'text/plain; charset=utf-16' }),
    'charset',
  ],
  ['broken UTF-8', serve(Buffer.from([0x22, 0xc3, 0x28, 0x22])), 'charset'],
  ['a redirect to http', status(302, { location: `http://${HOST}/` }), 'network'],
  ['a redirect to another host', status(302, { location: 'https://other.example/' }), 'network'],
  ['another list', serve(textWith({ id: 'other', labels: [] })), 'list'],
  ['a list with an override character', serve(textWith({ license: 'x\u202ey' })), 'list'],
];
