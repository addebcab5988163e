/** What one text node adds to its line. */
export interface TextCount {
  /** Characters that aren't white space; ideographs and kana count as `CJK_WEIGHT`. */
  chars: number;
  words: number;
  /** Commas and sentence ends of any script. */
  stops: number;
}

/** A Chinese or Japanese text says in one character what English says in about two and a half. */
const CJK_WEIGHT = 2.5;

const STOPS = new Set([...'،؛؟۔।。，、！？；…'].map((mark) => mark.charCodeAt(0)));
const SPACE = 1;
const STOP = 2;
/** What each ASCII character is: `SPACE`, `STOP` or, 0, anything else. */
const ASCII = Uint8Array.from({ length: 128 }, (_, code) =>
  code <= 32 ? SPACE : ',.!?;'.includes(String.fromCharCode(code)) ? STOP : 0,
);

/** Counts `data.slice(from, to)` into `count`, which it first sets to zero; returns it. */
export function countText(data: string, from: number, to: number, count: TextCount): TextCount {
  let chars = 0;
  let words = 0;
  let stops = 0;
  let inWord = false;
  for (let at = from; at < to; at++) {
    const code = data.charCodeAt(at);
    const kind = code < 128 ? ASCII[code] : kindOf(code);
    if (kind === SPACE) {
      inWord = false;
      continue;
    }
    const ideograph = code >= 0x2e80 && isIdeograph(code);
    chars += ideograph ? CJK_WEIGHT : 1;
    if (ideograph || !inWord) words++;
    if (kind === STOP) stops++;
    inWord = !ideograph;
  }
  count.chars = chars;
  count.words = words;
  count.stops = stops;
  return count;
}

/** Beyond ASCII: no-break spaces and the like are spaces too. */
function kindOf(code: number): number {
  if (code === 0xa0 || code === 0xfeff || code === 0x200b || code === 0x3000) return SPACE;
  return STOPS.has(code) ? STOP : 0;
}

function isIdeograph(code: number): boolean {
  return (
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0x3040 && code <= 0x30ff) ||
    (code >= 0xf900 && code <= 0xfaff)
  );
}
