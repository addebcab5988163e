import type { Span } from '../span';
import { Letter, isLetter, letterClass } from './letters';
import type { VerbTag } from './tag';
import type { WordFacts, WordTable } from './word-table';

/** A word or a punctuation mark: where it stands, and what it is wherever it stands. */
export class Token implements Span, WordFacts {
  readonly start: number;
  /** The end of a quotation seen from outside grows as its words are read. */
  end: number;
  /** Index of the innermost quotation it stands in, or -1. */
  readonly quote: number;
  /** For a whole quotation seen from outside: its index. */
  readonly quotation: number | undefined;
  /** A quotation that is a clause of its own: long, or ending in a stop. */
  clause = false;
  readonly #facts: WordFacts;

  constructor(start: number, end: number, quote: number, facts: WordFacts, quotation?: number) {
    this.start = start;
    this.end = end;
    this.quote = quote;
    this.quotation = quotation;
    this.#facts = facts;
  }

  get text(): string {
    return this.#facts.text;
  }
  get lower(): string {
    return this.#facts.lower;
  }
  get word(): boolean {
    return this.#facts.word;
  }
  get capital(): boolean {
    return this.#facts.capital;
  }
  get tags(): number {
    return this.#facts.tags;
  }
  get verb(): VerbTag | null {
    return this.#facts.verb;
  }
  get cue(): boolean {
    return this.#facts.cue;
  }
  get marks(): number {
    return this.#facts.marks;
  }
  get hints(): number {
    return this.#facts.hints;
  }
}

/** What tokens are. The scanner below reads the same; this reads texts with characters it can't. */
const TOKEN =
  /(?:\p{Lu}\.){2,}(?:-[\p{L}\p{N}]+)*|[\p{L}\p{N}]+(?:[-.’'_&][\p{L}\p{N}]+)*|--|''|``|\S/gu;
/** Clitics split off, so that “US's” ends a name and “he'd” starts a clause. */
const CLITIC = /^(.+)(['’](?:s|re|d|ll|ve|m))$/iu;

/** Gives the innermost quotation of an offset, or null where none touches the stretch. */
export type QuoteAt = ((offset: number) => number) | null;

/** Words and marks of a stretch, in order. */
export function tokenise(text: string, span: Span, words: WordTable, quoteAt: QuoteAt): Token[] {
  const tokens: Token[] = [];
  for (let at = span.start; at < span.end;) {
    const kind = letterClass(text.charCodeAt(at));
    if (kind === Letter.Half) return byPattern(text, span, words, quoteAt);
    if (kind === Letter.Space) at++;
    else if (kind === Letter.Other) {
      const end = markEnd(text, at, span.end);
      push(tokens, text, at, end, words, quoteAt);
      at = end;
    } else at = pushWord(tokens, text, at, span.end, words, quoteAt);
  }
  return tokens;
}

function byPattern(text: string, span: Span, words: WordTable, quoteAt: QuoteAt): Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(TOKEN)) {
    const start = span.start + match.index;
    push(tokens, text, start, start + match[0].length, words, quoteAt);
  }
  return tokens;
}

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;

function push(
  tokens: Token[],
  text: string,
  start: number,
  end: number,
  words: WordTable,
  quoteAt: QuoteAt,
): void {
  let hash = 0;
  let apostrophe = false;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    hash = (Math.imul(hash, 31) + code) | 0;
    if (isApostrophe(code)) apostrophe = true;
  }
  const clitic = apostrophe ? CLITIC.exec(text.slice(start, end)) : null;
  if (clitic?.[1]) {
    const cut = start + clitic[1].length;
    push(tokens, text, start, cut, words, quoteAt);
    push(tokens, text, cut, end, words, quoteAt);
  } else add(tokens, text, start, end, words, quoteAt, hash);
}

function add(
  tokens: Token[],
  text: string,
  start: number,
  end: number,
  words: WordTable,
  quoteAt: QuoteAt,
  hash: number,
): void {
  const quote = quoteAt === null ? -1 : quoteAt(start);
  tokens.push(new Token(start, end, quote, words.at(text, start, end, hash)));
}

/** Adds the word at `start` and answers its end. Most words are one run of letters, hashed as it is read. */
function pushWord(
  tokens: Token[],
  text: string,
  start: number,
  to: number,
  words: WordTable,
  quoteAt: QuoteAt,
): number {
  let hash = 0;
  let at = start;
  for (; at < to; at++) {
    const code = text.charCodeAt(at);
    const kind = letterClass(code);
    if (kind < Letter.Small || kind > Letter.Number) break;
    hash = (Math.imul(hash, 31) + code) | 0;
  }
  if (at >= to || !isLink(text.charCodeAt(at))) {
    add(tokens, text, start, at, words, quoteAt, hash);
    return at;
  }
  const end = wordEnd(text, start, to);
  push(tokens, text, start, end, words, quoteAt);
  return end;
}

/** End of the mark at `at`: `--`, `''` and two backticks are one. */
function markEnd(text: string, at: number, to: number): number {
  const code = text.charCodeAt(at);
  const pairs = code === 0x2d || code === 0x27 || code === 0x60;
  return pairs && at + 1 < to && text.charCodeAt(at + 1) === code ? at + 2 : at + 1;
}

function wordEnd(text: string, start: number, to: number): number {
  const dotted = dottedEnd(text, start, to);
  if (dotted > start) return linkedEnd(text, dotted, to, isHyphen);
  return linkedEnd(text, lettersEnd(text, start, to), to, isLink);
}

const isHyphen = (code: number): boolean => code === 0x2d;
/** `- . ’ ' _ &` */
const isLink = (code: number): boolean =>
  isApostrophe(code) || code === 0x2d || code === 0x2e || code === 0x5f || code === 0x26;

/** End of “U.S.”, or `start` where fewer than two capitals have a full stop each. */
function dottedEnd(text: string, start: number, to: number): number {
  let at = start;
  while (
    at + 1 < to &&
    text.charCodeAt(at + 1) === 0x2e &&
    letterClass(text.charCodeAt(at)) === Letter.Capital
  )
    at += 2;
  return at - start >= 4 ? at : start;
}

function lettersEnd(text: string, start: number, to: number): number {
  let at = start;
  while (at < to && isLetter(text.charCodeAt(at))) at++;
  return at;
}

function linkedEnd(
  text: string,
  start: number,
  to: number,
  links: (code: number) => boolean,
): number {
  let end = start;
  while (end + 1 < to && links(text.charCodeAt(end)) && isLetter(text.charCodeAt(end + 1)))
    end = lettersEnd(text, end + 1, to);
  return end;
}
