/** Nothing to see: controls, formats, tags, fillers, lone surrogates, private use, variation selectors. */
const UNSEEN =
  /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u2800\u3164\uffa0]|\u034f|\u17b4|\u17b5|[\u180b-\u180f]|[\ufe00-\ufe0f]|[\u{e0000}-\u{e01ef}]/gu;
/** Formats of Arabic and Syriac that are drawn: number signs and the end of a verse. */
const DRAWN = /[\u0600-\u0605\u06dd\u070f\u08e2]/u;
/** Scripts whose spelling needs joiners inside words. */
const JOINED =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Nko}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Inherited}]$/u;
const LETTER = /^[\p{L}\p{M}]/u;
const PICTURE = /\p{Extended_Pictographic}$/u;
const ZWNJ = '\u200c';
const ZWJ = '\u200d';

/** The first character of a text that nobody would see, as `U+202E`; null where every one is seen or needed. */
export function hiddenCharacter(text: string): string | null {
  for (const { 0: found, index } of text.matchAll(UNSEEN))
    if (!DRAWN.test(found) && !isNeeded(text, found, index)) return codeOf(found);
  return null;
}

/** Joiners between letters of a script that spells with them, and the parts of a picture. */
function isNeeded(text: string, found: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 2), index);
  if (found === '\ufe0f') return PICTURE.test(before) || /[\d#*]$/u.test(before);
  if (found !== ZWNJ && found !== ZWJ) return false;
  if (found === ZWJ && /(?:\p{Extended_Pictographic}|\ufe0f)$/u.test(before)) return true;
  return JOINED.test(before) && (LETTER.test(text.slice(index + 1)) || found === ZWJ);
}

const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Alphabets whose letters look alike: a word that mixes two of them is made to be misread. */
const ALIKE = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Armenian}/u,
  /\p{Script=Cherokee}/u,
];

/** The first word that mixes alphabets whose letters look alike, or null. */
export function mixedWord(text: string): string | null {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.find((word) => ALIKE.filter((script) => script.test(word)).length > 1) ?? null;
}
