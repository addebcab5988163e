import type { Span } from '../span';
import type { CompiledCues } from './cues';
import { PRONOUN, Tag, type VerbTag } from './tag';

/** A word or a punctuation mark. */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  /** Starts with a letter or digit. */
  readonly word: boolean;
  readonly capital: boolean;
  /** Bits of `Tag`. */
  readonly tags: number;
  readonly verb: VerbTag | null;
  /** Index of the innermost quotation it stands in, or -1. */
  readonly quote: number;
}

const TOKEN =
  /(?:\p{Lu}\.){2,}(?:-[\p{L}\p{N}]+)*|[\p{L}\p{N}]+(?:[-.’'_&][\p{L}\p{N}]+)*|n['’]t|--|''|``|\S/gu;
/** Clitics split off, so that “US's” ends a name and “he'd” starts a clause. */
const APOSTROPHE = /['’]/u;
const CLITIC = /^(.+)(['’](?:s|re|d|ll|ve|m))$/iu;

/** Words and marks of a stretch, in order. `quoteAt` gives the innermost quotation of an offset. */
export function tokenise(
  text: string,
  span: Span,
  cues: CompiledCues,
  quoteAt: (offset: number) => number,
): Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(TOKEN)) {
    const start = span.start + match.index;
    const clitic = APOSTROPHE.test(match[0]) ? CLITIC.exec(match[0]) : null;
    if (clitic?.[1] && clitic[2]) {
      tokens.push(token(clitic[1], start, cues, quoteAt));
      tokens.push(token(clitic[2], start + clitic[1].length, cues, quoteAt));
    } else tokens.push(token(match[0], start, cues, quoteAt));
  }
  return tokens;
}

function token(
  text: string,
  start: number,
  cues: CompiledCues,
  quoteAt: (offset: number) => number,
): Token {
  const small = text.toLowerCase();
  const capital = text !== small && text[0] !== small[0];
  const lower = small.includes('’') ? small.replaceAll('’', "'") : small;
  let tags = cues.tags.get(lower) ?? 0;
  if (capital && isAcronym(text)) tags &= ~PRONOUNS;
  if (!capital && lower.endsWith(cues.adverbEnding)) tags |= Tag.Adv;
  return {
    start,
    end: start + text.length,
    text,
    lower,
    word: text !== small || LETTER.test(small),
    capital,
    tags,
    verb: cues.verbs.get(lower) ?? null,
    quote: quoteAt(start),
  };
}

const LETTER = /^[\p{L}\p{N}]/u;
const PRONOUNS = PRONOUN | Tag.Object;

/** “US”, “IT”: no pronouns. */
function isAcronym(text: string): boolean {
  return text.length > 1 && text.length < 5 && text === text.toUpperCase();
}
