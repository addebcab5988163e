import { StringDecoder } from 'node:string_decoder';

/** Longest line read, in UTF-16 units; a longer one is answered with an error and passed over. */
export const LINE_MAX = 64 * 1024 * 1024;

/** Splits a stream of bytes into lines, one at a time. `null` stands for a line over `LINE_MAX`. */
export async function* linesOf(
  input: AsyncIterable<Buffer | string>,
): AsyncGenerator<string | null> {
  const decoder = new StringDecoder('utf8');
  let held = '';
  let tooLong = false;
  for await (const chunk of input) {
    const parts = (typeof chunk === 'string' ? chunk : decoder.write(chunk)).split('\n');
    for (const [index, part] of parts.entries()) {
      if (index > 0) {
        yield tooLong ? null : held;
        held = '';
        tooLong = false;
      }
      if (!tooLong) held += part;
      if (held.length > LINE_MAX) [held, tooLong] = ['', true];
    }
  }
  const last = held + decoder.end();
  if (tooLong) yield null;
  else if (last !== '') yield last;
}
