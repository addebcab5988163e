import type { CompiledCues } from './cues';
import { PRONOUN, Tag, type VerbTag } from './tag';

/** What a word or mark is wherever it stands. */
export interface WordFacts {
  readonly text: string;
  readonly lower: string;
  /** Starts with a letter or digit. */
  readonly word: boolean;
  readonly capital: boolean;
  /** Bits of `Tag`. */
  readonly tags: number;
  readonly verb: VerbTag | null;
  /** May be the cue of a frame. */
  readonly cue: boolean;
  /** Bits of `Mark`; 0 for a word. */
  readonly marks: number;
  /** Bits of `Hint`. */
  readonly hints: number;
}

/**
 * What a word tells of its whole sentence (a wish or condition; a guess), and what it may begin (a phrase of
 * several words that reports, “according to”, “so-called”, “in his telling”, what a paper “carries”) or forbid (“worth noting”).
 */
export const Hint = {
  Would: 1,
  Hedge: 2,
  Phrase: 4,
  According: 8,
  SoCalled: 16,
  Telling: 32,
  Impersonal: 64,
  Carrying: 128,
} as const;

/** What a punctuation mark does. */
export const Mark = { Quote: 1, Stop: 2, Comma: 4, Dash: 8 } as const;

/** Words kept; a text of 30,000 words has about 5,000 different ones. The table starts anew when full. */
const MOST = 4096;
/** Slots, a power of two. */
const SLOTS = MOST * 2;

/** Facts of words by their letters, so that a word is looked up in the cues once and not at each use. */
export class WordTable {
  readonly #cues: CompiledCues;
  readonly #facts: WordFacts[] = [];
  /** Hashes of `#facts`. */
  readonly #hashes = new Int32Array(MOST);
  /** Place in `#facts` plus one, or 0. */
  readonly #slots = new Uint16Array(SLOTS);

  constructor(cues: CompiledCues) {
    this.#cues = cues;
  }

  /** The facts of the word at `start`; `hash` may be any hash of its UTF-16 units, always the same one. */
  at(text: string, start: number, end: number, hash: number): WordFacts {
    let slot = hash & (SLOTS - 1);
    for (let known = this.#slots[slot] ?? 0; known > 0; known = this.#slots[slot] ?? 0) {
      const facts = this.#facts[known - 1];
      if (this.#hashes[known - 1] === hash && facts && isAt(text, start, end, facts.text))
        return facts;
      slot = (slot + 1) & (SLOTS - 1);
    }
    return this.#add(factsOf(text.slice(start, end), this.#cues), hash, slot);
  }

  #add(facts: WordFacts, hash: number, slot: number): WordFacts {
    if (this.#facts.length === MOST) {
      this.#facts.length = 0;
      this.#slots.fill(0);
      slot = hash & (SLOTS - 1);
    }
    this.#hashes[this.#facts.length] = hash;
    this.#slots[slot] = this.#facts.push(facts);
    return facts;
  }
}

const tables = new WeakMap<CompiledCues, WordTable>();

/** The table of a set of cues, kept as long as they are. */
export function wordTableOf(cues: CompiledCues): WordTable {
  const table = tables.get(cues) ?? new WordTable(cues);
  tables.set(cues, table);
  return table;
}

function isAt(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++)
    if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

const WOULD = new Set(['would', 'should', 'must']);
const QUOTE = /^(?:''|``|["“”„‟«»‘’‚'`‹›])$/u;

function marksOf(text: string): number {
  if (QUOTE.test(text)) return Mark.Quote;
  if ('.!?;:…'.includes(text)) return Mark.Stop;
  if (text === ',') return Mark.Comma;
  return text === '-' || text === '—' || text === '–' || text === '--' ? Mark.Dash : 0;
}

/** The same letters as the one string that the engine knows them by: comparing two such is one step. */
function interned(text: string): string {
  for (const key in { [text]: 0 }) return key;
  return text;
}

const LETTER = /^[\p{L}\p{N}]/u;
const PRONOUNS = PRONOUN | Tag.Object | Tag.Rel;
const NOUN_CUES = Tag.Belief | Tag.Word | Tag.Noun;

/** Looks a word up in the cues. */
export function factsOf(text: string, cues: CompiledCues): WordFacts {
  const small = text.toLowerCase();
  const capital = text !== small && text[0] !== small[0];
  const lower = interned(small.includes('’') ? small.replaceAll('’', "'") : small);
  const word = text !== small || LETTER.test(small);
  let tags = cues.tags.get(lower) ?? 0;
  if (capital && isAcronym(text)) tags &= ~PRONOUNS;
  if (!capital && !cues.organs.has(lower) && lower.endsWith(cues.adverbEnding)) tags |= Tag.Adv;
  const verb = cues.verbs.get(lower) ?? null;
  const hints = hintsOf(lower, cues);
  return {
    text: interned(text),
    lower,
    word,
    capital,
    tags,
    verb,
    cue: verb !== null || (hints & OPENERS) !== 0 || (tags & NOUN_CUES) !== 0,
    marks: word ? 0 : marksOf(text),
    hints,
  };
}

const OPENERS = Hint.According | Hint.SoCalled | Hint.Telling | Hint.Carrying;

function hintsOf(lower: string, cues: CompiledCues): number {
  const { phrasal, phrasalOnly, asides } = cues;
  let hints = WOULD.has(lower) ? Hint.Would : 0;
  if (cues.hedge.has(lower)) hints |= Hint.Hedge;
  if (phrasal.has(lower) || phrasalOnly.has(lower) || asides.has(lower)) hints |= Hint.Phrase;
  if (cues.according.has(lower)) hints |= Hint.According;
  if (cues.soCalled.has(lower)) hints |= Hint.SoCalled;
  if (cues.tellings.has(lower)) hints |= Hint.Telling;
  if (cues.carrying.has(lower) || cues.charging.has(lower)) hints |= Hint.Carrying;
  return cues.impersonal.has(lower) ? hints | Hint.Impersonal : hints;
}

/** “US”, “IT”: no pronouns. */
function isAcronym(text: string): boolean {
  return text.length > 1 && text.length < 5 && text === text.toUpperCase();
}
