import { type ReadForm, readForm } from '../core/match/build-index';
import { Tokens } from '../core/match/tokens';

const known = new WeakMap<readonly string[], readonly ReadForm[]>();

/** Forms as an index takes them: read once, for as long as the list that they are from is kept. */
export function readForms(forms: readonly string[]): readonly ReadForm[] {
  const before = known.get(forms);
  if (before !== undefined) return before;
  const made = forms.map(readForm);
  known.set(forms, made);
  return made;
}

/** What sets a word with a hash sign apart (“#Resistance”). */
const SIGN = 0x5bd1e995;
const HASH_SIGN = 0x23;

/** The words of forms as numbers, the same for words that fold to the same; one with a hash sign is another word. */
export function foldedWords(forms: readonly string[]): readonly (readonly number[])[] {
  return readForms(forms).map(({ hashes }, at) =>
    forms[at]?.includes('#') === true ? signed(forms[at], hashes) : hashes,
  );
}

/** Adds the same of forms of which nothing else is asked. */
export function addWords(words: Set<number>, forms: readonly string[]): void {
  for (const form of forms) {
    tokens.read(form, 0, form.length);
    for (let at = 0; at < tokens.count; at++) words.add(signedHash(form, at));
  }
}

function signed(form: string, hashes: readonly number[]): number[] {
  tokens.read(form, 0, form.length);
  return hashes.map((_, word) => signedHash(form, word));
}

const tokens = new Tokens();

/** The number of a word of the form just read. */
function signedHash(form: string, word: number): number {
  const hash = tokens.hash[word] ?? 0;
  return form.charCodeAt((tokens.start[word] ?? 0) - 1) === HASH_SIGN ? hash ^ SIGN : hash;
}
