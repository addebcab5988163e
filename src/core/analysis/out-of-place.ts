import type { Span } from '../span';
import type { Joined } from './compiled-guard';
import { type BlockWords, type PhraseEnds, endOfPhrase } from './complement';
import { beginsIn, lowerBound } from './phrase-places';
import type { PhraseSet } from './phrase-set';

/** A form in its block: the number of its first word and of the one behind it, counted from the block's first. */
export interface Placed {
  readonly span: Span;
  readonly first: number;
  readonly next: number;
  readonly block: BlockWords;
}

/** What may stand between two words that belong together: a blank, a hyphen, quotation marks, an apostrophe. */
const TIGHT = /^[\s\-‐‑'"’‘“”„«»]{0,4}$/u;
const OPENING = /[“"‘'«„]$/u;
/** Behind a title in quotation marks, with its comma. */
const TITLE_ENDS = /^(?:[”"’'»],|,[”"’'»])\s*$/u;

/**
 * Words beside a form that show that it means something of everyday life (“a mercenary striker”, “a band called
 * Resistance”, “Rebel Street”, “‘Regime’, a new comedy”), or null.
 */
export function outOfPlace(
  { everyday, kinds, naming, heads }: Joined,
  form: Placed,
  lengthOf: (phrase: number) => number,
  ends: PhraseEnds,
): string | null {
  const { block } = form;
  const left = startBefore(everyday, block, form.first, lengthOf);
  if (left >= 0) return textOf(block, left, form.first);
  const right = endBehind(everyday, block, form.next, lengthOf);
  if (right >= 0) return textOf(block, behindForm(block, form.next), right);
  const kind = kindOfName(kinds, naming, form, lengthOf);
  if (kind >= 0) return textOf(block, kind, form.first);
  const title = kindOfTitle(kinds, form, ends);
  if (title !== null) return title;
  return isName(heads, form) ? textOf(block, form.first, form.next + 1) : null;
}

/** Where the word begins that says what is called by the form: “a band called Resistance”, “the band Resistance”. */
function kindOfName(
  kinds: PhraseSet,
  naming: PhraseSet,
  { first, block }: Placed,
  lengthOf: (phrase: number) => number,
): number {
  if (kinds.size === 0) return -1;
  const named = startBefore(naming, block, first, lengthOf);
  if (named >= 0) return startBefore(kinds, block, named, lengthOf);
  return isCapital(wordAt(block, first)) ? startBefore(kinds, block, first, lengthOf) : -1;
}

/** Where a phrase begins that ends directly before a word, or -1. */
function startBefore(
  ranks: PhraseSet,
  block: BlockWords,
  word: number,
  lengthOf: (phrase: number) => number,
): number {
  if (ranks.size === 0 || word === 0) return -1;
  const { phrase, at } = block.places;
  for (let one = lowerBound(at, word - 3); one < at.length && (at[one] ?? 0) < word; one++) {
    const [which = 0, start = 0] = [phrase[one], at[one]];
    if (start + lengthOf(which) === word && ranks.has(which))
      return isTight(block, word) ? start : -1;
  }
  return -1;
}

/** The place behind a phrase that begins at a word, or -1. */
function endFrom(
  ranks: PhraseSet,
  block: BlockWords,
  word: number,
  lengthOf: (phrase: number) => number,
): number {
  const { phrase, at } = block.places;
  for (let one = lowerBound(at, word); one < at.length && at[one] === word; one++)
    if (ranks.has(phrase[one] ?? 0)) return word + lengthOf(phrase[one] ?? 0);
  return -1;
}

/** The place behind a phrase that begins behind a form and belongs to it, or -1. */
function endBehind(
  ranks: PhraseSet,
  block: BlockWords,
  next: number,
  lengthOf: (phrase: number) => number,
): number {
  if (ranks.size === 0) return -1;
  const first = endFrom(ranks, block, next, lengthOf);
  const second = endFrom(ranks, block, next + 1, lengthOf);
  if (first < 0 && second < 0) return -1;
  const behind = behindForm(block, next);
  return behind < 0 ? -1 : behind === next ? first : second;
}

/** The word behind a form that belongs to it, over an owner's “'s”, or -1. */
function behindForm(block: BlockWords, next: number): number {
  if (block.from + next >= block.to || !isTight(block, next)) return -1;
  if (wordAt(block, next).toLowerCase() !== 's') return next;
  return block.from + next + 1 < block.to && isTight(block, next + 1) ? next + 1 : -1;
}

/** True for a form and a word behind it that are written as one name (“Rebel Street”). */
function isName(heads: PhraseSet, { first, next, block }: Placed): boolean {
  if (heads.size === 0 || block.from + next >= block.to) return false;
  if (block.words.joined[block.from + next] !== 1) return false;
  if (!beginsIn(heads, block.places, next, next)) return false;
  return isCapital(wordAt(block, first)) && isCapital(wordAt(block, next));
}

/** What a title in quotation marks is said to be right behind it (“…”, a new comedy), or null. */
function kindOfTitle(
  ranks: PhraseSet,
  { span, next, block }: Placed,
  ends: PhraseEnds,
): string | null {
  if (ranks.size === 0) return null;
  const { text, words, from, to } = block;
  const behind = words.start[from + next] ?? 0;
  if (from + next >= to || !OPENING.test(text.charAt(span.start - 1))) return null;
  if (!TITLE_ENDS.test(text.slice(span.end, behind))) return null;
  const end = endOfPhrase(block, next + 1, ends);
  return beginsIn(ranks, block.places, next + 1, end - 1) ? textOf(block, next, end) : null;
}

function isTight({ text, words, from }: BlockWords, word: number): boolean {
  const [end = 0, start = 0] = [words.end[from + word - 1], words.start[from + word]];
  return (start === end + 1 && text.charAt(end) === ' ') || TIGHT.test(text.slice(end, start));
}

const isCapital = (word: string): boolean => {
  const letter = word.charAt(0);
  return letter !== letter.toLowerCase();
};

function wordAt({ text, words, from }: BlockWords, word: number): string {
  return text.slice(words.start[from + word], words.end[from + word]);
}

function textOf({ text, words, from }: BlockWords, first: number, end: number): string {
  return text.slice(words.start[from + first], words.end[from + end - 1]);
}
