import type { Article, Block } from '../article';
import type { PackLabel } from '../pack';
import type { Span } from '../span';
import { Tokens } from '../match/tokens';
import { type Words, standsAt, wordAt, wordsOf } from './words';

/** How many words before a form an exception may stand. */
const BEFORE_REACH = 2;

/** Blocks whose words are kept: candidates come block by block and look at most at a neighbour. */
const KEPT_BLOCKS = 8;

/** Where a form stands. */
export interface GuardPlace {
  readonly block: Block;
  /** Blocks that speak for its context. */
  readonly neighbours: readonly Block[];
  /** The label is said of its actor by name: “calls US forces ‘terrorist cells’”. */
  readonly predicated: boolean;
}

/** Context that a label needs or that rules it out. Holds the words of the blocks it was asked about. */
export class Guard {
  readonly #article: Article;
  readonly #blocks = new Map<Block, Words>();
  readonly #scratch = new Tokens();
  readonly #phrases: Map<string, Words>;

  /** `phrases` is a memo kept by the engine: guard phrase → its words. */
  constructor(article: Article, phrases: Map<string, Words>) {
    this.#article = article;
    this.#phrases = phrases;
  }

  /**
   * Why the label must not be marked here (`guard: antibiotic`), or null. Where the text says the label
   * of its actor outright (`predicated`), words elsewhere in the block do not rule it out.
   */
  reason(
    label: PackLabel,
    span: Span,
    { block, neighbours, predicated }: GuardPlace,
  ): string | null {
    const ruledOut = this.#except(label, span, block, predicated);
    if (ruledOut !== null) return `guard: ${ruledOut}`;
    return this.#missing(label, span, block, neighbours);
  }

  #except({ except }: PackLabel, span: Span, block: Block, predicated: boolean): string | null {
    if (except === undefined) return null;
    const words = this.#words(block);
    const first = wordAt(words, span.start);
    const next = wordAt(words, span.end);
    return (
      this.#first(except.before, (phrase) => standsBefore(words, first, phrase, BEFORE_REACH)) ??
      this.#first(except.after, (phrase) => standsAt(words, next, phrase)) ??
      this.#first(except.within, (phrase) => standsAround(words, first, next, phrase)) ??
      (predicated ? null : this.#first(except.near, (phrase) => contains(words, phrase)))
    );
  }

  #missing(
    { needs }: PackLabel,
    span: Span,
    block: Block,
    neighbours: readonly Block[],
  ): string | null {
    if (needs === undefined) return null;
    const letter = this.#article.text.charAt(span.start);
    if (needs.capital === true && letter === letter.toLowerCase())
      return 'guard: written without a capital';
    const words = this.#words(block);
    const first = wordAt(words, span.start);
    const { before, near } = needs;
    if (before && !before.some((phrase) => standsBefore(words, first, this.#phrase(phrase), 0)))
      return `guard: without ${before.join(' / ')}`;
    const around = [block, ...neighbours].map((one) => this.#words(one));
    if (near && !near.some((phrase) => around.some((one) => contains(one, this.#phrase(phrase)))))
      return `guard: none of ${near.slice(0, 3).join(', ')} close by`;
    return null;
  }

  #first(phrases: readonly string[] | undefined, holds: (phrase: Words) => boolean): string | null {
    return phrases?.find((phrase) => holds(this.#phrase(phrase))) ?? null;
  }

  #words(block: Block): Words {
    if (this.#blocks.size > KEPT_BLOCKS) this.#blocks.clear();
    return memo(this.#blocks, block, () =>
      wordsOf(this.#article.text, block.start, block.end, this.#scratch),
    );
  }

  #phrase(phrase: string): Words {
    return memo(this.#phrases, phrase, () => wordsOf(phrase));
  }
}

function memo<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  known.set(key, made);
  return made;
}

function standsBefore(words: Words, first: number, phrase: Words, reach: number): boolean {
  for (let gap = 0; gap <= reach; gap++)
    if (standsAt(words, first - phrase.text.length - gap, phrase)) return true;
  return false;
}

function standsAround(words: Words, first: number, next: number, phrase: Words): boolean {
  for (let at = Math.max(0, next - phrase.text.length); at <= first; at++)
    if (standsAt(words, at, phrase)) return true;
  return false;
}

function contains(words: Words, phrase: Words): boolean {
  return words.text.some((_, at) => standsAt(words, at, phrase));
}
