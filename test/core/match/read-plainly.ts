import { articleLength } from '../../../src/core/match/clitics';
import {
  APOSTROPHE,
  HYPHEN,
  IDEOGRAPH,
  SKIP,
  SPACE,
  STOP,
  WORD,
  classOf,
  fold,
  unitOf,
} from '../../../src/core/match/fold';
import { FNV_START, hashUnit } from '../../../src/core/match/tokens';

/** A word as the plain reader answers it. */
export interface PlainWord {
  readonly start: number;
  readonly end: number;
  readonly hash: number;
  readonly joined: number;
}

type Separator = 'none' | 'spaced' | 'tight' | 'broken';

/** Reads words one sign after the other with no table and no shortcut: what `Tokens` must equal. */
export function readPlainly(text: string, from: number, to: number): PlainWord[] {
  const words: PlainWord[] = [];
  const kindAt = (at: number): number =>
    at >= 0 && at < text.length ? classOf(fold(text.charCodeAt(at))) : 0;
  let separator: Separator = 'broken';
  for (let at = from; at < to;) {
    const kind = kindAt(at);
    if (kind === WORD || kind === IDEOGRAPH) {
      const word = kind === WORD ? readWord(text, at, to, kindAt) : readIdeograph(text, at);
      words.push({ ...word, joined: separator === 'broken' ? 0 : 1 });
      separator = 'none';
      at = word.next;
      continue;
    }
    const isPlural = kind === APOSTROPHE && /[sS]. \p{Lu}/su.test(text.slice(at - 1, at + 3));
    const isShort =
      kind === STOP && text[at + 1] === ' ' && SHORT.test(wordBefore(text, at, kindAt));
    const isInside = kind === STOP && kindAt(at + 1) === WORD;
    if (separator === 'none' && isInside) separator = 'tight';
    else if (separator !== 'none' || (!isPlural && !isShort)) separator = after(separator, kind);
    at++;
  }
  return words.map(({ start, end, hash, joined }) => ({ start, end, hash, joined }));
}

const SHORT = /^(?:\p{Lu}|Jan|Feb|Aug|Sept|Oct|Nov|Dec|St)$/u;

function wordBefore(text: string, end: number, kindAt: (at: number) => number): string {
  let start = end;
  while (kindAt(start - 1) === WORD) start--;
  return text.slice(start, end);
}

function after(before: Separator, kind: number): Separator {
  if (kind === SKIP) return before;
  if (kind === SPACE) return before === 'none' || before === 'spaced' ? 'spaced' : 'broken';
  return before === 'none' && (kind === HYPHEN || kind === APOSTROPHE) ? 'tight' : 'broken';
}

function readIdeograph(text: string, at: number) {
  return { start: at, end: at + 1, hash: hashUnit(FNV_START, text.charCodeAt(at)), next: at + 1 };
}

function readWord(text: string, first: number, to: number, kindAt: (at: number) => number) {
  const start = first + articleLength(text, first, to);
  const letters: number[] = [];
  for (let at = start; at < to; at++) {
    const kind = kindAt(at);
    const dotted = letters.length === 1 || text[at - 2] === '.';
    const initial =
      at + 1 < to && kindAt(at + 1) === WORD && !(at + 2 < to && kindAt(at + 2) === WORD);
    if (kind === WORD) letters.push(at);
    else if (kind === STOP ? !(dotted && initial) : kind !== SKIP) break;
  }
  const end = (letters.at(-1) ?? first) + 1;
  const units = letters.map((at) => unitOf(fold(text.charCodeAt(at))));
  const isInitials =
    end < to && text[end] === '.' && text[end - 2] === '.' && kindAt(end - 3) === WORD;
  return { start, end, hash: units.reduce(hashUnit, FNV_START), next: end + (isInitials ? 1 : 0) };
}
