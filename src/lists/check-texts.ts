import { hiddenCharacter, mixedWord } from './hidden-characters';

/** Markup and character references. */
const MARKUP = /<[a-z!/?]|&(?:[a-z]{2,31}|#\d{1,7}|#x[\da-f]{1,6});/iu;
/** More points on one letter than any spelling has. */
const PILED = /\p{M}{6,}/u;
/** Quotations and titles of sources may cite words of any make; ids have their own pattern. */
const AS_READ = /\.(?:quote|speaker|title|publisher|examples)\b|^sources\./u;
const LINK = /(?:^|\.)(?:url|\$schema)$/u;

/**
 * What is wrong with the texts of data from elsewhere, one sentence a fault, each naming its field:
 * hidden characters, markup, look-alikes, links that are not https.
 */
export function textFaults(data: unknown, path = ''): string[] {
  if (typeof data === 'string') return faultsOf(data, path);
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => [
    ...(hiddenCharacter(key) === null
      ? []
      : [`${path || 'The list'}: a key holds a hidden character.`]),
    ...textFaults(value, path === '' ? key : `${path}.${key}`),
  ]);
}

function faultsOf(text: string, path: string): string[] {
  const hidden = hiddenCharacter(text);
  if (hidden !== null) return [`${path}: holds the hidden character ${hidden}.`];
  if (LINK.test(path)) return isHttps(text) ? [] : [`${path}: is not an https address.`];
  if (MARKUP.test(text)) return [`${path}: holds HTML; lists are plain text.`];
  if (PILED.test(text)) return [`${path}: piles marks on one letter.`];
  const mixed = AS_READ.test(path) ? null : mixedWord(text);
  return mixed === null ? [] : [`${path}: “${mixed}” mixes letters of alphabets that look alike.`];
}

/** An https address without a name or password in it. */
export function isHttps(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return protocol === 'https:' && username === '' && password === '';
}
