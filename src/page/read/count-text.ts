/** What one text node adds to its line. */
export interface TextCount {
  /** Characters that aren't white space; ideographs and kana count as `CJK_WEIGHT`. */
  chars: number;
  words: number;
  /** Commas and sentence ends of any script. */
  stops: number;
  /** No two white spaces follow each other, and none that collapses is anything but a space. */
  isTidy: boolean;
}

/** A Chinese or Japanese text says in one character what English says in about two and a half. */
const CJK_WEIGHT = 2.5;
/** First character of the ideographs and what goes with them. */
const EAST = 0x2e80;

/** What a character is, as bits: white space, a stop, white space that CSS turns into a space. */
const SPACE = 1;
const STOP = 2;
const ODD = 4;
const KINDS = kindTable();

function kindTable(): Uint8Array {
  const kinds = new Uint8Array(EAST).fill(SPACE, 0, 33);
  for (const code of [9, 10, 12, 13]) kinds[code] = SPACE | ODD;
  for (const code of [0xa0, 0x200b]) kinds[code] = SPACE;
  for (const stop of ',.!?;،؛؟۔।…') kinds[stop.charCodeAt(0)] = STOP;
  return kinds;
}

/** True where a text has no character that counts. */
export function isBlank(data: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = data.charCodeAt(at);
    if (((code < EAST ? (KINDS[code] as number) : kindOf(code)) & SPACE) === 0) return false;
  }
  return true;
}

/** Counts `data.slice(from, to)` into `count`, which it first sets to zero; returns it. */
export function countText(data: string, from: number, to: number, count: TextCount): TextCount {
  // One space at the beginning is tidy, though it comes after what counts as a space.
  let spaces = data.charCodeAt(from) === 32 && from < to ? 1 : 0;
  let words = 0;
  let stops = 0;
  let untidy = 0;
  let before = SPACE;
  for (let at = from + spaces; at < to; at++) {
    const code = data.charCodeAt(at);
    if (code >= EAST) return countEast(data, from, to, count);
    const kind = KINDS[code] as number;
    const space = kind & SPACE;
    spaces += space;
    words += before & ~space;
    untidy |= (kind & ODD) | (before & space);
    stops += (kind & STOP) >> 1;
    before = space;
  }
  count.chars = to - from - spaces;
  count.words = words;
  count.stops = stops;
  count.isTidy = untidy === 0;
  return count;
}

const EAST_STOPS = new Set([...'。，、！？；'].map((mark) => mark.charCodeAt(0)));

/** The same for text of any script. */
function countEast(data: string, from: number, to: number, count: TextCount): TextCount {
  let chars = 0;
  let words = 0;
  let stops = 0;
  let inWord = false;
  for (let at = from; at < to; at++) {
    const code = data.charCodeAt(at);
    const kind = code < EAST ? (KINDS[code] as number) : kindOf(code);
    if (kind & SPACE) {
      inWord = false;
      continue;
    }
    const ideograph = code >= EAST && isIdeograph(code);
    chars += ideograph ? CJK_WEIGHT : 1;
    if (ideograph || !inWord) words++;
    if (kind === STOP) stops++;
    inWord = !ideograph;
  }
  count.chars = chars;
  count.words = words;
  count.stops = stops;
  count.isTidy = false;
  return count;
}

function kindOf(code: number): number {
  if (code === 0xfeff || code === 0x3000) return SPACE;
  return EAST_STOPS.has(code) ? STOP : 0;
}

function isIdeograph(code: number): boolean {
  return (
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0x3040 && code <= 0x30ff) ||
    (code >= 0xf900 && code <= 0xfaff)
  );
}
