import { LIST_BYTES } from '../../lists/check-foreign';

/** Milliseconds for all of a download, and for the longest wait between two of its parts. */
const DEADLINE = 25_000;
const STALL = 8_000;
/** What a static host says of JSON; some serve it as plain text. */
const TYPES = /^(?:application\/(?:[\w.+-]+\+)?json|text\/json|text\/plain)\s*(?:;|$)/iu;
const CHARSET = /;\s*charset\s*=\s*"?([\w-]+)/iu;

/** Why a list did not come; the pages have a sentence for each. */
export type FetchCode =
  | 'address'
  | 'permission'
  | 'network'
  | 'status'
  | 'type'
  | 'charset'
  | 'slow'
  | 'stalled'
  | 'large';

/** A list did not come. */
export class FetchFailure extends Error {
  readonly code: FetchCode;
  /** What is particular: a status, a type. */
  readonly detail: string;

  constructor(code: FetchCode, detail = '') {
    super(detail === '' ? code : `${code}: ${detail}`);
    this.code = code;
    this.detail = detail;
  }
}

/**
 * Downloads the text at an https address: without cookies, referrer or anything that tells readers apart,
 * no further than this address, within a time, no more than 2 MiB once unpacked. Throws `FetchFailure`.
 */
export async function fetchList(
  address: string,
  limits: { readonly deadline: number; readonly stall: number } = {
    deadline: DEADLINE,
    stall: STALL,
  },
): Promise<string> {
  if (!address.startsWith('https://')) throw new FetchFailure('address');
  const clock = new Clock(limits.deadline, limits.stall);
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      redirect: 'error',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      headers: { Accept: 'application/json' },
      signal: clock.signal,
    });
    checkHead(response);
    return await readText(response, clock);
  } catch (error) {
    if (error instanceof FetchFailure) throw error;
    throw clock.failure ?? new FetchFailure('network');
  } finally {
    clock.stop();
  }
}

function checkHead({ ok, status, headers }: Response): void {
  if (!ok) throw new FetchFailure('status', String(status));
  const type = headers.get('content-type') ?? '';
  if (!TYPES.test(type)) throw new FetchFailure('type', type.slice(0, 60));
  const charset = CHARSET.exec(type)?.[1] ?? 'utf-8';
  if (!/^(?:utf-?8|us-ascii)$/iu.test(charset)) throw new FetchFailure('charset', charset);
}

/** Reads part by part, so that what unpacks to far more is left off in time. */
async function readText({ body }: Response, clock: Clock): Promise<string> {
  if (body === null) return '';
  const reader = body.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decode(decoder);
    clock.beat();
    bytes += value.byteLength;
    if (bytes > LIST_BYTES) {
      clock.end(new FetchFailure('large'));
      throw new FetchFailure('large');
    }
    text += decode(decoder, value);
  }
}

function decode(decoder: TextDecoder, part?: Uint8Array): string {
  try {
    return part === undefined ? decoder.decode() : decoder.decode(part, { stream: true });
  } catch {
    throw new FetchFailure('charset', 'UTF-8');
  }
}

/** Ends a download that takes too long, in all or between two parts. */
class Clock {
  readonly #controller = new AbortController();
  readonly #stall: number;
  readonly #total: ReturnType<typeof setTimeout>;
  #wait: ReturnType<typeof setTimeout>;
  failure: FetchFailure | null = null;

  constructor(deadline: number, stall: number) {
    this.#stall = stall;
    this.#total = setTimeout(() => this.end(new FetchFailure('slow')), deadline);
    this.#wait = this.#startWait();
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** A part came. */
  beat(): void {
    clearTimeout(this.#wait);
    this.#wait = this.#startWait();
  }

  end(failure: FetchFailure): void {
    this.failure = failure;
    this.#controller.abort();
  }

  stop(): void {
    clearTimeout(this.#total);
    clearTimeout(this.#wait);
  }

  #startWait(): ReturnType<typeof setTimeout> {
    return setTimeout(() => this.end(new FetchFailure('stalled')), this.#stall);
  }
}
