import { Hint, hintsOfWord } from './hint-words';

/** Words that say an element *has* something, or hasn't, or is about it: the next word isn't what it is. */
const BEFORE = new Set(
  'has have with without no not non hide show enable disable js category tag cat format is'.split(
    ' ',
  ),
);
/** Words that say the same of the word before. */
const AFTER = new Set('open opened closed enabled disabled true false none count'.split(' '));

const HIDDEN = new Set('hidden is-hidden u-hidden hide d-none display-none invisible'.split(' '));

const cache = new Map<string, number>();
const CACHE_MAX = 4000;
/** Classes beyond this many UTF-16 units are build artefacts. */
const NAMES_MAX = 300;

/** What an element's class and id say of it: bits of `Hint`. Remembers what it has seen. */
export function classHints(classes: string | null, id: string): number {
  if (!classes && !id) return 0;
  const key = `${classes} ${id}`;
  let hints = cache.get(key);
  if (hints === undefined) {
    hints = readHints(key);
    if (cache.size > CACHE_MAX) cache.clear();
    cache.set(key, hints);
  }
  return hints;
}

function readHints(names: string): number {
  let hints = 0;
  for (const name of names.slice(0, NAMES_MAX).split(/\s+/)) {
    hints |= hintsOfName(wordsOf(name));
    if (HIDDEN.has(name)) hints |= Hint.Hidden;
  }
  return hints;
}

/** `articleBody__shareBar` → article, body, share, bar. */
function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z0-9])(?=[A-Z])/g, '$1-')
    .toLowerCase()
    .split(/[^a-z0-9]+/);
}

function hintsOfName(words: readonly string[]): number {
  let hints = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string;
    const next = words[at + 1];
    if (next !== undefined && BEFORE.has(word)) at += 1;
    else if (next === undefined || !AFTER.has(next)) hints |= hintsAt(words, at);
  }
  return hints;
}

function hintsAt(words: readonly string[], at: number): number {
  const word = words[at] as string;
  const next = words[at + 1];
  const last = words[at + 2];
  let hints = hintsOfWord(word);
  if (next !== undefined) hints |= hintsOfWord(word + next);
  if (last !== undefined) hints |= hintsOfWord(word + next + last);
  return hints;
}
