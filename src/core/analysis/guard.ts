import type { Article } from '../article';
import type { Span } from '../span';
import type { CompiledGuard, Ranked } from './compiled-guard';
import { FormGuards, type Placed } from './form-guards';
import type { PhrasePlaces } from './guard-phrases';
import type { Guards } from './guards';
import type { Label } from './labels';
import { type Holds, firstIn, firstOf, hasOneIn, standsIn } from './phrase-places';
import type { Survey } from './survey';
import { NOTHING_CLOSE_BY } from './topic-gate';

/** How many words before a form an exception may stand. */
const BEFORE_REACH = 2;
/** How many of the words that a label needs are named where all are missing. */
const NAMED = 3;

/** Context that a label needs or that rules it out. Remembers which guard phrases stand in which block. */
export class Guard {
  readonly #guards: Guards;
  readonly #article: Article;
  readonly #survey: Survey;
  readonly #places = new Map<number, PhrasePlaces>();
  readonly #forms: FormGuards;
  /** The form asked about last: each of its labels asks. */
  #last: Placed | undefined;

  constructor(guards: Guards, article: Article, survey: Survey) {
    this.#guards = guards;
    this.#article = article;
    this.#survey = survey;
    this.#forms = new FormGuards(guards, survey);
  }

  /**
   * Why the label must not be marked here (`guard: antibiotic`), or null. Where the text says the label
   * of its actor outright (`isPredicated`), words elsewhere in the block do not rule it out.
   */
  reason(label: Label, span: Span, block: number, isPredicated: () => boolean): string | null {
    const ruledOut =
      label.except.length > 0 ? this.#ruledOut(label, span, block, isPredicated) : -1;
    if (ruledOut >= 0) return `guard: ${this.#guards.textOf(ruledOut)}`;
    const stray = this.#forms.reason(label, this.#placed(span, block));
    if (stray !== null) return `guard: ${stray}`;
    const letter = label.capital ? this.#article.text.charAt(span.start) : '';
    if (label.capital && letter === letter.toLowerCase()) return 'guard: written without a capital';
    return label.needs < 0 ? null : this.#missing(label, span, block);
  }

  /** The phrase that rules the label out, or -1. */
  #ruledOut(label: Label, span: Span, block: number, isPredicated: () => boolean): number {
    const guards = this.#guards.except(label);
    const places = this.#placesIn(block);
    if (places.phrase.length === 0) return -1;
    const beside = this.#beside(guards, places, span, block);
    if (beside >= 0) return beside;
    for (const { near } of guards) {
      const phrase = firstIn(near, places);
      if (phrase >= 0) return isPredicated() ? -1 : phrase;
    }
    return -1;
  }

  /** The phrase right before, behind or around the stretch that rules it out, or -1. */
  #beside(
    guards: readonly CompiledGuard[],
    places: PhrasePlaces,
    span: Span,
    block: number,
  ): number {
    const first = this.#wordAt(block, span.start);
    const next = this.#wordAt(block, span.end);
    const { length, longest } = this.#guards.phrases;
    const lengthOf = (phrase: number): number => length[phrase] ?? 0;
    const window = { from: first - longest - BEFORE_REACH, to: next };
    if (!hasOneIn(places, window)) return -1;
    const isLeft: Holds = (at, phrase) => isBefore(at + lengthOf(phrase), first, BEFORE_REACH);
    const isRight: Holds = (at) => at === next;
    const isRound: Holds = (at, other) => at >= next - lengthOf(other) && at <= first;
    for (const { before, after, within } of guards) {
      const left = firstOf(before, places, window, isLeft);
      if (left >= 0) return left;
      const right = firstOf(after, places, window, isRight);
      if (right >= 0) return right;
      const round = firstOf(within, places, window, isRound);
      if (round >= 0) return round;
    }
    return -1;
  }

  #placed(span: Span, block: number): Placed {
    if (this.#last?.span === span) return this.#last;
    const { firstWord, words } = this.#survey;
    const [from = 0, to = from] = [firstWord[block], firstWord[block + 1]];
    const places = this.#placesIn(block);
    return (this.#last = {
      span,
      first: this.#wordAt(block, span.start),
      next: this.#wordAt(block, span.end),
      block: { text: this.#article.text, words, from, to, places },
    });
  }

  #missing(label: Label, span: Span, block: number): string | null {
    const { before, near } = this.#guards.needs(label);
    const first = this.#wordAt(block, span.start);
    const { length, longest } = this.#guards.phrases;
    const stands: Holds = (at, phrase) => at + (length[phrase] ?? 0) === first;
    const window = { from: first - longest, to: first };
    if (before.size > 0 && firstOf(before, this.#placesIn(block), window, stands) < 0)
      return `guard: without ${this.#texts(before).join(' / ')}`;
    if (near.size === 0) return null;
    if (this.#isNear(near, block)) return null;
    if (label.topic) return this.#survey.isTopicNear(label.list, block) ? null : NOTHING_CLOSE_BY;
    return `guard: none of ${this.#texts(near, NAMED).join(', ')} close by`;
  }

  /** True if one of the phrases stands in the block or next to it. */
  #isNear(near: Ranked, block: number): boolean {
    if (standsIn(near, this.#placesIn(block))) return true;
    return this.#survey.neighbours(block).some((one) => standsIn(near, this.#placesIn(one)));
  }

  /** The texts of the first phrases of a guard. */
  #texts(ranks: Ranked, most = Infinity): string[] {
    const texts: string[] = [];
    for (const phrase of ranks.keys()) {
      if (texts.length >= most) break;
      texts.push(this.#guards.textOf(phrase));
    }
    return texts;
  }

  #placesIn(block: number): PhrasePlaces {
    const known = this.#places.get(block);
    if (known !== undefined) return known;
    const { firstWord, words } = this.#survey;
    const [from = 0, to = from] = [firstWord[block], firstWord[block + 1]];
    const made = this.#guards.phrases.placesIn(this.#article.text, words, from, to);
    this.#places.set(block, made);
    return made;
  }

  /** The first word of a block that begins at or after an offset, counted from the block's first. */
  #wordAt(block: number, offset: number): number {
    const { firstWord, words } = this.#survey;
    const from = firstWord[block] ?? 0;
    let low = from;
    for (let high = firstWord[block + 1] ?? from; low < high;) {
      const middle = (low + high) >> 1;
      if ((words.start[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low - from;
  }
}

function isBefore(end: number, first: number, reach: number): boolean {
  return end <= first && first - end <= reach;
}
