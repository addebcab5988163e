/**
 * Folding: what matching does not tell apart. Case, width, ligatures, Latin accents, Arabic and Hebrew
 * points, Arabic and Persian letter variants and ё/е fold to one letter; soft hyphens and zero-width
 * characters vanish. One UTF-16 unit in, its class and folded unit out, so offsets never move.
 */
export const WORD = 1;
/** Vanishes: soft hyphen, zero-width characters, points, combining marks. */
export const SKIP = 2;
export const SPACE = 3;
export const HYPHEN = 4;
export const APOSTROPHE = 5;
/** Ends a phrase: any other punctuation. */
export const BREAK = 6;
/** An ideograph or kana: a word of its own. */
export const IDEOGRAPH = 7;
/** A full stop: joins single letters (“U.S.”), else ends a phrase. */
export const STOP = 8;

const CLASS_SHIFT = 16;
const UNIT_MASK = 0xffff;

/** Memo of a pure function, filled as characters are met; 0 = not met yet. */
const memo = new Uint32Array(0x10000);

/** The class of a folded unit. */
export const classOf = (folded: number): number => folded >>> CLASS_SHIFT;
/** The unit itself, folded. */
export const unitOf = (folded: number): number => folded & UNIT_MASK;

/** The letter that the Arabic article begins with. */
export const ALEF = 0x0627;

/**
 * The folded unit of each letter and digit met so far, 0 for all else: one look tells the inner loops that a
 * word goes on. Filled by `fold`; letters and digits of ASCII at once. Never holds the alef: a word that
 * begins with one is looked at more closely.
 */
export const FOLDED_LETTER = new Uint16Array(0x10000);

/** Folds one UTF-16 unit. */
export function fold(code: number): number {
  return memo[code] || learn(code);
}

const learn = (code: number): number => memoise(code, compute(code));

function memoise(code: number, folded: number): number {
  if (classOf(folded) === WORD && code !== ALEF) FOLDED_LETTER[code] = unitOf(folded);
  return (memo[code] = folded);
}

const SPACES = /[\s\u00a0\u202f\u2060]/u;
const HYPHENS = /[\u05be\ufe63\uff0d]/u;
const APOSTROPHES = /[ʼʻ´\u05f3\uff07]/u;
/** Of ASCII and the marks of print, where all others end a phrase. Hyphens: the slash and ampersand join names too (“PKK/YPG”). */
const SIGNS: readonly (readonly [number, string])[] = [
  [WORD, '_'],
  [SPACE, ' \t\n\v\f\r'],
  [STOP, '.'],
  [HYPHEN, '-/&\u2010\u2011\u2012\u2013'],
  [APOSTROPHE, "'`‘’"],
];
/** Format characters (soft hyphen, zero-width, bidirectional), Arabic tatweel and combining marks. */
const INVISIBLE = /\p{Cf}|\u0640|\p{Mn}/u;
const IDEOGRAPHS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const LETTERS = /[\p{L}\p{N}_]/u;
/** In the scripts of India vowel signs are letters like any other: without them words fall together. */
const INDIC_SIGNS = /[\u0900-\u0dff]/u;
const LATIN = /\p{Script=Latin}/u;

/** Letters told apart by no reader of the lists, each above the one that it is read as. */
const VARIANTS = 'أإآٱىیېکةۀہھؤёıøłđ';
const PLAIN = 'اااايييكههههوеiold';

function compute(code: number): number {
  const char = String.fromCharCode(code);
  // The signs of ASCII and of print: most pages need no pattern for all scripts, which is slow to compile.
  if (code < 0x80 || (code >= 0x2010 && code < 0x2028))
    return pack(SIGNS.find(([, signs]) => signs.includes(char))?.[0] ?? BREAK, code);
  if (INDIC_SIGNS.test(char) && /\p{M}/u.test(char)) return pack(WORD, code);
  if (INVISIBLE.test(char)) return pack(SKIP, code);
  if (SPACES.test(char)) return pack(SPACE, code);
  if (HYPHENS.test(char)) return pack(HYPHEN, code);
  if (APOSTROPHES.test(char)) return pack(APOSTROPHE, code);
  if (IDEOGRAPHS.test(char)) return pack(IDEOGRAPH, code);
  if (LETTERS.test(char)) return pack(WORD, foldLetter(char));
  return pack(BREAK, code);
}

function pack(kind: number, unit: number): number {
  return (kind << CLASS_SHIFT) | unit;
}

function foldLetter(char: string): number {
  const lower =
    (LATIN.test(char) ? char.normalize('NFKD') : char.normalize('NFKC'))[0]?.toLowerCase()[0] ??
    char;
  return (PLAIN[VARIANTS.indexOf(lower)] ?? lower).charCodeAt(0);
}

learnPlain();

/** Letters and digits of ASCII at once: every text has them. */
function learnPlain(): void {
  for (let digit = 48; digit < 58; digit++) memoise(digit, pack(WORD, digit));
  for (let letter = 97; letter < 123; letter++) {
    memoise(letter, pack(WORD, letter));
    memoise(letter - 32, pack(WORD, letter));
  }
}
