/** A sentence cut round its marked word. */
export interface ClippedSentence {
  readonly before: string;
  readonly word: string;
  readonly after: string;
}

/**
 * Cuts a sentence to about `max` characters with the word inside, at spaces, with “…” at the cuts.
 * Offsets are UTF-16 units inside `text`.
 */
export function clipSentence(text: string, start: number, end: number, max = 180): ClippedSentence {
  const room = Math.max(0, max - (end - start));
  const wantBefore = Math.max(room / 2, room - (text.length - end));
  const from = start <= wantBefore ? 0 : spaceAfter(text, start - wantBefore, start);
  const wantAfter = room - (start - from);
  const to = text.length - end <= wantAfter ? text.length : spaceBefore(text, end + wantAfter, end);
  return {
    before: (from > 0 ? '… ' : '') + text.slice(from, start),
    word: text.slice(start, end),
    after: text.slice(end, to) + (to < text.length ? ' …' : ''),
  };
}

function spaceAfter(text: string, from: number, most: number): number {
  const space = text.indexOf(' ', Math.floor(from));
  return space < 0 || space >= most ? most : space + 1;
}

function spaceBefore(text: string, from: number, least: number): number {
  const space = text.lastIndexOf(' ', Math.floor(from));
  return Math.max(space, least);
}
